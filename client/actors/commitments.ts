/** What an actor has committed itself to: its own measures and those of its units and functions, by role. */
import { withUnits } from "#data/rules/actor-tree.ts";
import { marksOf } from "#data/rules/answer-marks.ts";
import type { Actor } from "#data/schema/actor.ts";
import type { Assignment } from "#data/schema/assignment.ts";
import type { ActorId } from "#data/schema/ids.ts";
import { Role } from "#data/schema/measure.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import { AnswerMark } from "#data/schema/measure-filter.ts";

export interface Commitment {
  row: MeasureRow;
  /** The unit or function that it is put on; null when it is the actor itself. */
  through: ActorId | null;
  /** What is asked of it and its units in this role; empty for who does not see the answers. */
  assignments: readonly Assignment[];
}

export interface RoleCommitments {
  role: Role;
  commitments: Commitment[];
}

/** Each row once per role, the actor's own before its units'. */
export function commitmentsOf(
  actors: readonly Pick<Actor, "id" | "parent">[],
  rows: readonly MeasureRow[],
  id: ActorId,
): RoleCommitments[] {
  const units = withUnits(actors, id);
  return Role.options.map((role) => ({
    role,
    commitments: rows.flatMap((row) => {
      const named = row.responsibilities.filter((one) => one.role === role && units.has(one.actor));
      const [first] = named;
      if (first === undefined) return [];
      const asked = new Set(named.map(({ actor }) => actor));
      const assignments = (row.assignments ?? []).filter(({ actor }) => asked.has(actor));
      return [{ row, through: named.some((one) => one.actor === id) ? null : first.actor, assignments }];
    }),
  }));
}

/** Those of which somebody who is asked has answered in one of the ways; all of them where no way is chosen. */
export function answeredIn(
  groups: readonly RoleCommitments[],
  marks: readonly AnswerMark[],
): RoleCommitments[] {
  if (marks.length === 0) return [...groups];
  const isFound = ({ row, assignments }: Commitment) =>
    assignments.some(({ actor }) => marksOf(row, actor).some((mark) => marks.includes(mark)));
  return groups.map(({ role, commitments }) => ({ role, commitments: commitments.filter(isFound) }));
}

/** One thing that is asked of somebody. */
export interface Asked {
  row: MeasureRow;
  assignment: Assignment;
}

/** Everything that is asked of the actor and its units, each once. */
export function askedOf(groups: readonly RoleCommitments[]): Asked[] {
  const asked = new Map<string, Asked>();
  for (const { commitments } of groups)
    for (const { row, assignments } of commitments)
      for (const assignment of assignments) asked.set(`${row.id} ${assignment.actor}`, { row, assignment });
  return [...asked.values()];
}

/** How many are answered in each way; null where the reader sees no answer at all. */
export function countAnswers(asked: readonly Asked[]): Record<AnswerMark, number> | null {
  if (asked.length === 0) return null;
  const counts = { unanswered: 0, changed: 0, accepted: 0, declined: 0 };
  for (const { row, assignment } of asked)
    for (const mark of marksOf(row, assignment.actor)) counts[mark] += 1;
  return counts;
}

export const ANSWER_MARKS = AnswerMark.options;
