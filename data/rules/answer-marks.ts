/** How a filter finds what actors have answered. */
import type { Assignment } from "#data/schema/assignment.ts";
import type { ActorId } from "#data/schema/ids.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import type { AnswerMark } from "#data/schema/measure-filter.ts";

/** What is over and was never answered is found by nothing. */
export function answerMarks({ state, isOpen }: Pick<Assignment, "state" | "isOpen">): readonly AnswerMark[] {
  if (state === "accepted" || state === "declined") return [state];
  if (!isOpen) return [];
  return state === "changed" ? ["unanswered", "changed"] : ["unanswered"];
}

/** How one actor has answered to a row; nothing for who does not see it. */
export function marksOf(
  { assignments }: Pick<MeasureRow, "assignments">,
  actor: ActorId,
): readonly AnswerMark[] {
  const own = assignments?.find((one) => one.actor === actor);
  return own === undefined ? [] : answerMarks(own);
}
