/** What somebody has said of a finding or an assignment, which is said anew as a whole; pure. */
import type { Assignment, NewAnswer } from "#data/schema/assignment.ts";
import type { WholeFinding } from "#data/schema/finding-answer.ts";
import type { NewDecision } from "#data/schema/finding-decision.ts";
import { isSame } from "./fields.ts";
import type { AnswerSaid, FindingSaid } from "./queued-edit.ts";

/** How a finding stands; a decision that no longer holds says nothing. */
export const saidOfFinding = ({
  state,
  decision,
}: Pick<WholeFinding, "state" | "decision">): FindingSaid => ({
  state,
  reason: state === "open" ? null : (decision?.reason ?? null),
});

export const saidByDecision = (decision: NewDecision): FindingSaid => ({
  state: decision.state,
  reason: decision.state === "open" ? null : decision.reason,
});

/** How an assignment stands; an answer to what was asked before is none to what is asked now. */
export const saidOfAssignment = ({ state, answer }: Pick<Assignment, "state" | "answer">): AnswerSaid =>
  answer === null || state === "assigned" || state === "changed"
    ? { state: "assigned", reason: null, function: null }
    : { state: answer.state, reason: answer.reason, function: answer.function };

export const saidByAnswer = (answer: NewAnswer): AnswerSaid => ({
  state: answer.state,
  reason: answer.state === "declined" ? answer.reason : null,
  function: answer.state === "assigned" ? null : answer.function,
});

/**
 * How what was said goes together with what stands there now.
 *
 * @param isSameGround whether what it was said of is what it was
 */
export function sayAgain<Said>(
  { set, was }: { set: Said; was: Said },
  now: Said,
  isSameGround: boolean,
): "write" | "stands" | "meets" {
  if (!isSameGround) return "meets";
  if (isSame(set, now)) return "stands";
  return isSame(was, now) ? "write" : "meets";
}
