/** An effort while it is being written; pure. */
import { tidy } from "#client/model/tidy.ts";
import type { EffortContent, Participant } from "#data/schema/effort.ts";
import type { ActorId } from "#data/schema/ids.ts";

/** What the form's plain fields hold, by their names. */
export type Written = Readonly<Record<string, string>>;

const orNull = (text: string | undefined): string | null => {
  const words = tidy(text ?? "");
  return words === "" ? null : words;
};

/** The name of the field for what the participant in this place sends: the server names its faults so. */
export const functionField = (index: number): string => `participants.${index}.function`;

const participants = (actors: readonly ActorId[], written: Written): Participant[] =>
  actors.map((actor, index) => ({ actor, function: orNull(written[functionField(index)]) }));

/** The part of an effort that the form writes. */
export const effortWritten = (
  written: Written,
  actors: readonly ActorId[],
): Pick<EffortContent, "title" | "date" | "from" | "to" | "participants" | "note"> => ({
  title: tidy(written.title ?? ""),
  date: orNull(written.date),
  from: orNull(written.from),
  to: orNull(written.to),
  participants: participants(actors, written),
  note: orNull(written.note),
});
