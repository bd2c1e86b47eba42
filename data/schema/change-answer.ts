/** What the API answers about changes: one that was made, and what has happened to a measure or an actor. */
import { z } from "zod";
import { ActorSummary } from "./actor-answer.ts";
import { seenBy } from "./audience.ts";
import { Effort } from "./effort.ts";
import { ReviewedFinding } from "./finding-answer.ts";
import { AreaGeometry } from "./geometry.ts";
import { ActorId, ChangeId, DistrictId, EffortId, PlaceId } from "./ids.ts";
import { MeasureRow } from "./measure-answer.ts";
import { PlaceFeature } from "./place-answer.ts";
import { PlanSummary } from "./plan-answer.ts";
import { insideRecord, shown, shownRecord } from "./shown.ts";

/** A write that stands: the measure as it is now, and the change that can be undone. */
export const ChangeMade = shown(
  z.object({ measure: seenBy("public", MeasureRow), change: seenBy("public", ChangeId) }),
);
export type ChangeMade = z.infer<typeof ChangeMade>;

/** A write to several measures that stands: one change for each district that they are of. */
export const SeveralChanged = shown(
  z.object({
    measures: seenBy("public", z.array(MeasureRow)),
    changes: seenBy("public", z.array(ChangeId)),
  }),
);
export type SeveralChanged = z.infer<typeof SeveralChanged>;

/** A reminder that is noted: the measures that it is about, and the change that can be undone. */
export const ReminderMade = shown(
  z.object({ measures: seenBy("public", z.array(MeasureRow)), change: seenBy("public", ChangeId) }),
);
export type ReminderMade = z.infer<typeof ReminderMade>;

/** A write to an actor that stands. */
export const ActorChangeMade = shown(
  z.object({ actor: seenBy("public", ActorSummary), change: seenBy("public", ChangeId) }),
);
export type ActorChangeMade = z.infer<typeof ActorChangeMade>;

/** A write to a place that stands. */
export const PlaceChangeMade = shown(
  z.object({ place: seenBy("public", PlaceFeature), change: seenBy("public", ChangeId) }),
);
export type PlaceChangeMade = z.infer<typeof PlaceChangeMade>;

/** A place that was taken out of the register: what puts it back is to undo the change. */
export const PlaceRemoved = shown(z.object({ change: seenBy("public", ChangeId) }));
export type PlaceRemoved = z.infer<typeof PlaceRemoved>;

/** A change that was taken back: what it was about as it is now, or nothing where that is gone. */
export const ChangeUndone = shown(
  z.object({
    measure: seenBy("public", MeasureRow.nullable()),
    /** Where it was about several at once. */
    measures: seenBy("public", z.array(MeasureRow).nullable()),
    actor: seenBy("public", ActorSummary.nullable()),
    place: seenBy("public", PlaceFeature.nullable()),
    finding: seenBy("public", ReviewedFinding.nullable()),
    plan: seenBy("public", PlanSummary.nullable()),
    effort: seenBy("public", Effort.nullable()),
    change: seenBy("public", ChangeId),
  }),
);
export type ChangeUndone = z.infer<typeof ChangeUndone>;

/** What one field held before and after, value by value; nothing where it was empty. */
export const FieldChange = z.object({
  /** The way to the field: `status`, `schedule.words`, `followUp`. */
  field: seenBy("partner", z.string()),
  before: seenBy("partner", z.array(z.string())),
  after: seenBy("partner", z.array(z.string())),
});
export type FieldChange = z.infer<typeof FieldChange>;

/** A place's outline as it was and as it became. */
export const OutlineChange = z.object({
  before: seenBy("partner", AreaGeometry),
  after: seenBy("partner", AreaGeometry),
});
export type OutlineChange = z.infer<typeof OutlineChange>;

export const HistoryEntry = z.object({
  change: seenBy("partner", ChangeId),
  at: seenBy("partner", z.iso.datetime({ precision: 3 })),
  /** What the person is called now; null in the demo and where the account is gone. */
  who: seenBy("partner", z.string().nullable()),
  /** The change that this one took back. */
  undoes: seenBy("partner", ChangeId.nullable()),
  /** Whether its follow-up has been removed because its term is over: nothing of it can be told or undone. */
  isExpired: seenBy("partner", z.boolean()),
  /** The document that the row was taken in from with its plan; null for what was written by hand. */
  document: seenBy("partner", z.string().nullable()),
  fields: seenBy("partner", z.array(FieldChange)),
  /** Where the change drew a place anew; else null. */
  outline: seenBy("partner", OutlineChange.nullable()),
  /** How many rows the change was about: taken back, it is taken back in all of them. */
  rows: seenBy("partner", z.int().min(1)),
  /** Whether the one who asks can take it back: of what still stands, only the newest. */
  mayUndo: seenBy("partner", z.boolean()),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;

/** `GET /api/measures/:id/history`: newest first. */
export const MeasureHistory = shownRecord(
  z.object({
    district: seenBy("public", DistrictId),
    actors: seenBy("public", z.array(ActorId)),
    items: seenBy("partner", z.array(HistoryEntry)),
  }),
  ({ district, actors }) => ({ district, actors }),
);
export type MeasureHistory = z.infer<typeof MeasureHistory>;

/** `GET /api/actors/:id/history`: newest first. */
export const ActorHistory = shownRecord(
  z.object({
    actor: seenBy("public", ActorId),
    items: seenBy("partner", z.array(HistoryEntry)),
  }),
  // As an actor is seen: districts share them.
  ({ actor }) => ({ district: null, actors: [actor] }),
);
export type ActorHistory = z.infer<typeof ActorHistory>;

/** `GET /api/places/:id/history`: newest first. */
export const PlaceHistory = shownRecord(
  z.object({
    place: seenBy("public", PlaceId),
    district: seenBy("public", DistrictId),
    items: seenBy("partner", z.array(HistoryEntry)),
  }),
  ({ district }) => ({ district, actors: [] }),
);
export type PlaceHistory = z.infer<typeof PlaceHistory>;

/** `GET /api/efforts/:id/history`: newest first. */
export const EffortHistory = insideRecord(
  z.object({
    effort: seenBy("partner", EffortId),
    district: seenBy("partner", DistrictId),
    /** Those who take part now. */
    actors: seenBy("partner", z.array(ActorId)),
    items: seenBy("partner", z.array(HistoryEntry)),
  }),
  ({ district, actors }) => ({ district, actors }),
);
export type EffortHistory = z.infer<typeof EffortHistory>;
