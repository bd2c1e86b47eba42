/** Why a measure stands on a meeting's agenda. */
import type { Day } from "#data/rules/timeline/measure-span.ts";
import type { ActorId, PlaceId } from "#data/schema/ids.ts";
import type { ListedMeasure } from "#data/schema/measure-answer.ts";
import type { FindingRule } from "#data/schema/noted-finding.ts";

/** What kind of reason comes first on the agenda. */
export const GROUNDS = ["due", "asked", "disputed", "stale"] as const;
export type Ground = (typeof GROUNDS)[number];

export type AgendaReason =
  /** A meeting agreed on a next step by this day. */
  | { kind: "next-step"; by: Day; what: string; isPast: boolean }
  /** By its own dates it ends on this day. */
  | { kind: "ends"; on: Day; isPast: boolean }
  /** Its target year ends. */
  | { kind: "target-year"; year: number; isPast: boolean }
  /** The plan check sees something that nobody has decided on. */
  | { kind: "open-findings"; rules: FindingRule[] }
  /** Actors that it names have said no to it. */
  | { kind: "declined"; actors: ActorId[] }
  /** Rows about its place promise different target years. */
  | { kind: "target-years-disagree"; place: PlaceId; years: number[] }
  /** Nobody has said how it goes since this day; null: never. */
  | { kind: "not-followed-up"; since: Day | null };

/** Why a question from the room stands there. */
export type QuestionReason =
  /** An answer is promised by this day. */
  | { kind: "promised"; by: Day; isPast: boolean }
  /** One of those whom the meeting is about answers. */
  | { kind: "owned"; actor: ActorId };

export const GROUND_OF: Readonly<Record<AgendaReason["kind"], Ground>> = {
  "next-step": "due",
  ends: "due",
  "target-year": "due",
  "open-findings": "disputed",
  declined: "disputed",
  "target-years-disagree": "disputed",
  "not-followed-up": "stale",
};

/** What an agenda needs to know of a measure; some of it is absent where the reader may not see it. */
export type AgendaRow = Pick<
  ListedMeasure,
  | "id"
  | "district"
  | "plan"
  | "schedule"
  | "status"
  | "continuesIn"
  | "followUps"
  | "yearEnd"
  | "openFindings"
  | "assignments"
  | "places"
>;

export interface AgendaSetting {
  today: Day;
  /** How far ahead what is due counts. */
  weeks: number;
  /** How long a measure may go without a follow-up. */
  months: number;
}
