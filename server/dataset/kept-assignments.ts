/** What actors have answered and been reminded of, out of the tables: by measure and actor. Pure. */
import { assignmentKey } from "#data/rules/assignments.ts";
import {
  AssignmentAnswer,
  type AssignmentKey,
  type KeptAssignment,
  Reminder,
} from "#data/schema/assignment.ts";
import { ActorId, MeasureId } from "#data/schema/ids.ts";
import type * as tables from "#server/db/beside-tables.ts";

/** @param reminders the oldest first */
export function keptAssignments(
  answers: readonly (typeof tables.assignments.$inferSelect)[],
  reminders: readonly (typeof tables.reminders.$inferSelect)[],
): Map<AssignmentKey, KeptAssignment> {
  const reminded = new Map<AssignmentKey, string[]>();
  for (const { record } of reminders) {
    const { actor, measures, at } = Reminder.parse(record);
    for (const measure of measures) {
      const key = assignmentKey(measure, actor);
      const own = reminded.get(key);
      if (own === undefined) reminded.set(key, [at]);
      else own.push(at);
    }
  }
  const kept = new Map<AssignmentKey, KeptAssignment>();
  for (const [key, days] of reminded) kept.set(key, { answer: null, version: 1, reminded: days });
  for (const { measureId, actorId, answer, version } of answers) {
    const key = assignmentKey(MeasureId.parse(measureId), ActorId.parse(actorId));
    kept.set(key, {
      answer: AssignmentAnswer.nullable().parse(answer),
      version,
      reminded: reminded.get(key) ?? [],
    });
  }
  return kept;
}
