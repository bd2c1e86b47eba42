/** Writes what an actor answers to what a measure puts on it, or takes the answer away. */
import { and, eq, sql } from "drizzle-orm";
import { partsOfAssignment } from "#data/rules/assignments.ts";
import { AssignmentAnswer } from "#data/schema/assignment.ts";
import type { AnswerAssignment } from "#data/schema/operation.ts";
import { assignments } from "#server/db/beside-tables.ts";
import type { Tx } from "#server/db/open.ts";
import { responsibilities } from "#server/db/tables.ts";
import type { Locked, OperationKind } from "./operation-kind.ts";
import { personIssues } from "./person-issues.ts";
import { ChangeRefused } from "./refused.ts";

interface LockedAnswer extends Locked {
  answer: AssignmentAnswer | null;
}

function isAssignment({ district, assignment }: AnswerAssignment) {
  const { measure, actor } = partsOfAssignment(assignment);
  return and(
    eq(assignments.districtId, district),
    eq(assignments.measureId, measure),
    eq(assignments.actorId, actor),
  );
}

/** @throws ChangeRefused when the measure does not name the actor */
async function lockAnswer(tx: Tx, operation: AnswerAssignment): Promise<LockedAnswer> {
  const { district, assignment } = operation;
  const { measure, actor } = partsOfAssignment(assignment);
  // Of an assignment that nobody has answered there is no row to hold.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`platsplan.assignment ${assignment}`}))`);
  const named = await tx
    .select({ actor: responsibilities.actorId })
    .from(responsibilities)
    .where(
      and(
        eq(responsibilities.districtId, district),
        eq(responsibilities.measureId, measure),
        eq(responsibilities.actorId, actor),
      ),
    );
  if (named.length === 0) throw new ChangeRefused("not-found");
  const [row] = await tx.select().from(assignments).where(isAssignment(operation));
  return {
    version: row?.version ?? 1,
    // Whoever speaks for another of the measure's actors does not answer for this one.
    scope: { district, actors: [actor] },
    answer: AssignmentAnswer.nullable().parse(row?.answer ?? null),
  };
}

/** The words of an answer that somebody has written. */
function wordsOf(answer: AssignmentAnswer | null) {
  if (answer === null) return null;
  const { function: duty } = answer;
  return { function: duty, reason: answer.state === "declined" ? answer.reason : null };
}

export const answerAssignment: OperationKind<AnswerAssignment, LockedAnswer> = {
  lock: lockAnswer,
  setVersion: async (tx, operation, version) => {
    await tx.update(assignments).set({ version }).where(isAssignment(operation));
  },
  issues: ({ answer }, current, known) => personIssues(wordsOf(answer), wordsOf(current.answer), known),
  apply: async (tx, operation, { answer: before }) => {
    const { district: districtId, assignment, answer } = operation;
    const { measure: measureId, actor: actorId } = partsOfAssignment(assignment);
    await tx
      .insert(assignments)
      .values({ districtId, measureId, actorId, answer })
      .onConflictDoUpdate({
        target: [assignments.districtId, assignments.measureId, assignments.actorId],
        set: { answer },
      });
    return { ...operation, answer: before };
  },
};
