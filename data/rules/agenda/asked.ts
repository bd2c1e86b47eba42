/** Which of the room's questions stand on a meeting's agenda: those that are due, and those of whom it is about. Pure. */
import { daysAfter } from "#data/rules/days.ts";
import type { ActorId } from "#data/schema/ids.ts";
import type { RoomQuestion } from "#data/schema/story.ts";
import type { AgendaSetting, QuestionReason } from "./reason.ts";

export interface AskedItem<Question extends RoomQuestion> {
  question: Question;
  /** At least one. */
  reasons: readonly QuestionReason[];
}

interface AskedContext {
  /** Whom the meeting is about; nobody in particular where it is empty. */
  actors: readonly ActorId[];
  /** An actor, and those that it is part of. */
  lineage: (actor: ActorId) => readonly ActorId[];
}

/** What waits for an answer and is promised to no day comes last. */
const LAST = "9999-12-31";
const dayOf = ({ promised }: RoomQuestion): string => promised ?? LAST;

/**
 * @param questions answered ones too
 * @returns in the order of what is promised
 */
export function askedAt<Question extends RoomQuestion>(
  questions: readonly Question[],
  { actors, lineage }: AskedContext,
  { today, weeks }: Pick<AgendaSetting, "today" | "weeks">,
): AskedItem<Question>[] {
  const group = new Set(actors);
  const until = daysAfter(today, weeks * 7);
  const reasonsOf = ({ owner, promised }: RoomQuestion): QuestionReason[] => [
    ...(promised !== null && promised <= until
      ? [{ kind: "promised" as const, by: promised, isPast: promised < today }]
      : []),
    ...(owner !== null && lineage(owner).some((one) => group.has(one))
      ? [{ kind: "owned" as const, actor: owner }]
      : []),
  ];
  return questions
    .filter(({ answeredOn }) => answeredOn === null)
    .map((question) => ({ question, reasons: reasonsOf(question) }))
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted((a, b) => dayOf(a.question).localeCompare(dayOf(b.question)));
}
