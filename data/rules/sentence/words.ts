/** What a language brings to the sentences about a filter and a map: its words in the forms that they take there. */
import type { MeasureType, Role } from "#data/schema/measure.ts";
import type { AnswerMark, FindingMark } from "#data/schema/measure-filter.ts";
import type { PlaceKind } from "#data/schema/place.ts";
import type { CauseType, PriorityAreaKind } from "#data/schema/plan.ts";
import type { Season } from "#data/schema/schedule.ts";
import type { ContinuesIn, Status } from "#data/schema/status.ts";

/** A word in the singular and in the plural. */
export type Counted = readonly [one: string, more: string];

export interface SentenceWords {
  /** A BCP 47 tag, for lists and lower case. */
  locale: "sv" | "en";
  none: string;
  measure: Counted;
  place: Counted;
  spot: Counted;
  more: Counted;
  /** What is not known by its id; a filter may name what is there no longer. */
  unknown: Record<"district" | "place" | "actor", string>;
  and: string;
  /** In the order in which they stand in a sentence. */
  phrase: Record<
    "type" | "district" | "place" | "area" | "placeKind" | "status" | "season",
    (values: string) => string
  >;
  openDrugScene: { readonly yes: string; readonly no: string };
  inPlans: (years: string, count: number) => string;
  targetYear: (years: string) => string;
  /** Clauses; several are joined by `and`. */
  causeLiesWith: (values: string) => string;
  /** Null: somebody, whoever it is; in any role, and whatever the answer. */
  actorDoes: (actors: string | null, does: string | null) => string;
  goesOn: (values: string) => string;
  checkSees: (values: string) => string;
  onPlaces: (places: string) => string;
  ofWhich: (measures: number, places: string) => string;
  running: (year: number, measures: string, count: number) => string;
  /** How many should have stopped being an open drug scene by the year that is looked at. */
  reached: (places: string, count: number) => string;
  disagree: (places: string) => string;
  type: Record<MeasureType, string>;
  area: Record<PriorityAreaKind, string>;
  placeKind: Record<PlaceKind, string>;
  status: Record<Status, string>;
  /** Of measures that have it. */
  statusOf: Record<Status, Counted>;
  season: Record<Season, string>;
  causeType: Record<CauseType, string>;
  roleDoes: Record<Role, string>;
  continuesIn: Record<ContinuesIn, string>;
  finding: Record<FindingMark, string>;
  answer: Record<AnswerMark, string>;
  map: {
    inDistricts: (districts: string, count: number) => string;
    named: (places: string, count: number) => string;
    spots: (spots: string, count: number, places: number) => string;
    approximate: (places: string, count: number) => string;
    statuses: (statuses: string) => string;
    targetYears: (years: string) => string;
    yearOf: (year: number, measures: string) => string;
    actors: (actors: string, count: number) => string;
    reached: (places: string, count: number) => string;
    nothing: string;
  };
  overview: {
    problem: Counted;
    cause: Counted;
    area: Counted;
    /** Causes are null where they are not shown. */
    summary: (problems: string, causes: string | null, measures: string, areas: string) => string;
    /** How many have been done, line by line. */
    done: (lines: string) => string;
    ofAll: (name: string, done: number, total: number) => string;
    /** What causes of a kind are met with most. */
    metMostBy: (causes: string, types: string) => string;
    without: (measures: string) => string;
  };
}
