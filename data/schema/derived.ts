/** What is derived from a plan's rows: each value with the words that it rests on and how sure it is. */
import { z } from "zod";
import { seenBy } from "./audience.ts";
import { ActorId, DistrictId, PlaceId } from "./ids.ts";
import { MeasureType, Role } from "./measure.ts";
import { CauseType, Scope, TargetGroup } from "./plan.ts";
import { Column } from "./plan-row.ts";
import { PartialDate, Recurrence, Season, TargetYear } from "./schedule.ts";
import { ContinuesIn, Status } from "./status.ts";

/** `certain`: the words say it; `likely`: something was filled in or chosen; `doubtful`: a person must look. */
export const Confidence = z.enum(["certain", "likely", "doubtful"]);
export type Confidence = z.infer<typeof Confidence>;

/** A column of the row, the tab's heading, or what the document says of itself. */
export const BasisOrigin = z.enum([...Column.options, "tab", "plan"]);
export type BasisOrigin = z.infer<typeof BasisOrigin>;

/** What a derived value rests on. */
export const Basis = z.object({
  from: seenBy("internal", BasisOrigin),
  /** As they stand there, single-spaced; null where nothing is said or the words are held back. */
  words: seenBy("internal", z.string().min(1).nullable()),
  /** Whether words are held back because they name a person. */
  person: seenBy("internal", z.boolean()),
  /** The row that this one refers to, by its number in the tab; null where it is the row itself. */
  row: seenBy("internal", z.int().min(1).nullable()),
});
export type Basis = z.infer<typeof Basis>;

/** A value with its basis and confidence. */
export interface Derived<T> {
  value: T;
  basis: Basis;
  confidence: Confidence;
}

const derived = <T extends z.ZodType>(value: T) =>
  z.object({
    value: seenBy("internal", value),
    basis: seenBy("internal", Basis),
    confidence: seenBy("internal", Confidence),
  });

export const DerivedPlace = z.object({
  /** Null where the words name a place that the register does not have: somebody must say where it lies. */
  place: seenBy("internal", PlaceId.nullable()),
  /** The place as the row calls it. */
  name: seenBy("internal", z.string().min(1)),
  /** What the row calls a part of the place that the register does not have ("gångvägen mellan …"). */
  spot: seenBy("internal", z.string().min(1).nullable()),
});
export type DerivedPlace = z.infer<typeof DerivedPlace>;

export const DerivedPart = z.object({
  /** The number that the document gives it. */
  number: seenBy("internal", z.int().min(1).max(99).nullable()),
  /** Null where no word tells. */
  type: seenBy("internal", MeasureType.nullable()),
  text: seenBy("internal", z.string().min(1)),
  /** What the cell says of this part alone beside its words; left out where it does not. */
  own: seenBy(
    "internal",
    z
      .object({
        when: seenBy("internal", z.string().nullable()),
        actors: seenBy("internal", z.array(ActorId)),
        status: seenBy("internal", Status.nullable()),
      })
      .optional(),
  ),
});
export type DerivedPart = z.infer<typeof DerivedPart>;

export const DerivedActor = z.object({
  /** Null for one that the register does not have. */
  actor: seenBy("internal", ActorId.nullable()),
  /** What an unknown actor is called; null for a known one, and where the words name a person. */
  name: seenBy("internal", z.string().min(1).nullable()),
  role: seenBy("internal", Role),
  /** The function at the actor, never a name. */
  function: seenBy("internal", z.string().min(1).nullable()),
  /** The numbered part that the cell names it for. */
  part: seenBy("internal", z.int().min(1).max(99).nullable()),
});
export type DerivedActor = z.infer<typeof DerivedActor>;

/** Hours of the day, `HH:MM`, local time; `to` is null where they are open-ended. */
export const Hours = z.object({
  from: seenBy("internal", z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)),
  to: seenBy(
    "internal",
    z
      .string()
      .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
      .nullable(),
  ),
});
export type Hours = z.infer<typeof Hours>;

export const DerivedTargetYear = z.object({
  year: seenBy("internal", TargetYear),
  /** What the year promises, in the row's words. */
  promise: seenBy("internal", z.string().min(1)),
  /** Whether it promises that the site is no open drug scene any more. */
  endsOpenDrugScene: seenBy("internal", z.boolean()),
});
export type DerivedTargetYear = z.infer<typeof DerivedTargetYear>;

export const DerivedSchedule = z.object({
  from: seenBy("internal", derived(PartialDate).nullable()),
  to: seenBy("internal", derived(PartialDate).nullable()),
  seasons: seenBy("internal", z.array(derived(Season))),
  recurrence: seenBy("internal", derived(Recurrence).nullable()),
  hours: seenBy("internal", z.array(derived(Hours))),
  /** Part of the ordinary work, or done once; null where the row says neither. */
  work: seenBy("internal", derived(z.enum(["line", "one-off"])).nullable()),
  targetYear: seenBy("internal", derived(DerivedTargetYear).nullable()),
});
export type DerivedSchedule = z.infer<typeof DerivedSchedule>;

export const DerivedStatus = z.object({
  status: seenBy("internal", derived(Status)),
  /** Which column it was read from; `plan` where none says anything. */
  statusBasis: seenBy("internal", z.enum(["year-end", "follow-up", "plan"])),
  continuesIn: seenBy("internal", derived(ContinuesIn).nullable()),
  /** Where numbered parts have statuses of their own. */
  parts: seenBy(
    "internal",
    z.array(
      derived(
        z.object({
          number: seenBy("internal", z.int().min(1).max(99)),
          status: seenBy("internal", Status),
        }),
      ),
    ),
  ),
});
export type DerivedStatus = z.infer<typeof DerivedStatus>;

export const DerivedGoal = z.object({
  text: seenBy("internal", z.string().min(1)),
  /** Whether it names a measure, an amount or a date to follow up against. */
  measurable: seenBy("internal", z.boolean()),
  targetYear: seenBy("internal", TargetYear.nullable()),
});
export type DerivedGoal = z.infer<typeof DerivedGoal>;

export const DerivedFollowUp = z.object({
  date: seenBy("internal", PartialDate.nullable()),
  reportedBy: seenBy("internal", ActorId.nullable()),
});
export type DerivedFollowUp = z.infer<typeof DerivedFollowUp>;

/** What a person must settle, since the words alone cannot. */
export const DerivedDoubt = z.object({
  doubt: seenBy(
    "internal",
    z.enum([
      /** It refers to a row that is not there, or whose actors refer on. */
      "row-not-found",
      /** A cell names a person where a function belongs. */
      "names-person",
      /** The status words contradict each other or say nothing that is known. */
      "status-not-understood",
      /** The tab is about places, and the row names none. */
      "no-place",
    ]),
  ),
  basis: seenBy("internal", Basis),
});
export type DerivedDoubt = z.infer<typeof DerivedDoubt>;

export const DerivedRow = z.object({
  /** The row's number in its tab. */
  number: seenBy("internal", z.int().min(1)),
  scope: seenBy("internal", derived(Scope)),
  places: seenBy("internal", z.array(derived(DerivedPlace))),
  /** Null where the row does not speak of it. */
  openDrugScene: seenBy("internal", derived(z.boolean()).nullable()),
  parts: seenBy("internal", z.array(derived(DerivedPart))),
  causeTypes: seenBy("internal", z.array(derived(CauseType))),
  targetGroups: seenBy("internal", z.array(derived(TargetGroup))),
  actors: seenBy("internal", z.array(derived(DerivedActor))),
  schedule: seenBy("internal", DerivedSchedule),
  status: seenBy("internal", DerivedStatus),
  goals: seenBy("internal", z.array(derived(DerivedGoal))),
  /** One for each of the row's follow-ups, in their order. */
  followUps: seenBy("internal", z.array(derived(DerivedFollowUp))),
  doubts: seenBy("internal", z.array(DerivedDoubt)),
});
export type DerivedRow = z.infer<typeof DerivedRow>;

/** Aligned with the plan that was read: the same tabs, the same rows, in the same order. */
export const DerivedPlan = z.object({
  /** Whose plan it is; null where the document does not say or the register has no such district. */
  district: seenBy("internal", derived(DistrictId).nullable()),
  tabs: seenBy("internal", z.array(z.object({ rows: seenBy("internal", z.array(DerivedRow)) }))),
});
export type DerivedPlan = z.infer<typeof DerivedPlan>;
