/** Whether what somebody has written to a district can be taken as it stands; pure. */
import { maskPersons } from "#data/rules/mask-persons.ts";
import { type PersonalDataKind, personalData } from "#data/rules/person-guard.ts";
import { FEEDBACK_LENGTH } from "#data/schema/feedback.ts";
import { type TextPiece, textPieces } from "./text-pieces.ts";

/**
 * How its writer wants it sent: `masked` without what looks like personal data; `as-written` because
 * nothing of it is about a person; null before they have been asked.
 */
export type SendingWay = "masked" | "as-written" | null;

export type Judged =
  | { is: "fit"; text: string }
  | { is: "empty" }
  | { is: "too-long"; over: number }
  | {
      is: "persons";
      /** The text in pieces, those marked that look like personal data. */
      pieces: readonly TextPiece[];
      /** What would be sent without them. */
      instead: string;
      /** Whether its writer may say that it is no person: a number or an address of mail is never mistaken. */
      mayStand: boolean;
    };

/** A street may be named after somebody, and a word may be a name elsewhere. */
const MISTAKABLE: readonly PersonalDataKind[] = ["person-name", "street-address"];

/** Signs that no text keeps (see `READABLE`): in a form they come of copying, not of meaning. */
const UNREADABLE = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\s]+/gu;

const tidied = (written: string): string => written.replace(UNREADABLE, " ").trim();

const fitting = (text: string): Judged =>
  text.length > FEEDBACK_LENGTH
    ? { is: "too-long", over: text.length - FEEDBACK_LENGTH }
    : { is: "fit", text };

/**
 * @param written as it came, of any length that a request may have
 * @param allowed phrases that are names of places and organisations
 */
export function judgeFeedback(written: string, way: SendingWay, allowed: readonly string[]): Judged {
  const text = tidied(written);
  if (text === "") return { is: "empty" };
  // Before the guard reads it: nobody marks words in what is cut anyway.
  if (text.length > FEEDBACK_LENGTH) return fitting(text);
  const found = personalData(text, allowed);
  if (found.length === 0) return fitting(text);
  const mayStand = found.every(({ kind }) => MISTAKABLE.includes(kind));
  if (way === "as-written" && mayStand) return fitting(text);
  const { text: instead } = maskPersons(text, allowed);
  if (way === "masked") return fitting(instead);
  return { is: "persons", pieces: textPieces(text, found), instead, mayStand };
}
