/** What has changed since a day (nyheter): one entry for each thing and each way in which it is another. */
import { z } from "zod";
import { seenBy } from "./audience.ts";
import { FieldChange } from "./change-answer.ts";
import { FindingKey } from "./finding.ts";
import { FindingState } from "./finding-decision.ts";
import { ActorId, DistrictId, EffortId, MeasureId, PlaceId } from "./ids.ts";
import { MeetingId } from "./meeting.ts";
import { FindingRule } from "./noted-finding.ts";
import { shown, shownRecord } from "./shown.ts";

/** In the order in which they are told. */
export const NewsKind = z.enum([
  "added",
  "removed",
  "status",
  "target-year",
  "text",
  "followed-up",
  "place-added",
  "place-changed",
  "place-removed",
  "finding-new",
  "finding-decided",
  "effort-added",
  "effort-changed",
  "effort-told",
  "effort-removed",
  "meeting-added",
  "meeting-changed",
  "meeting-removed",
  "actor-added",
  "actor-changed",
  "actor-removed",
]);
export type NewsKind = z.infer<typeof NewsKind>;

/** What the news are about. */
export const NewsSubject = z.discriminatedUnion("noun", [
  z.object({ noun: z.literal("measure"), id: MeasureId }),
  z.object({ noun: z.literal("place"), id: PlaceId }),
  z.object({
    noun: z.literal("finding"),
    id: FindingKey,
    rule: FindingRule,
    state: FindingState,
    /** The rows that it is about. */
    measures: z.array(MeasureId),
  }),
  /** With who has taken over from one that is gone; else null. */
  z.object({ noun: z.literal("actor"), id: ActorId, into: ActorId.nullable() }),
  z.object({ noun: z.literal("effort"), id: EffortId }),
  /** With the day that it is held. */
  z.object({ noun: z.literal("meeting"), id: MeetingId, date: z.iso.date() }),
]);
export type NewsSubject = z.infer<typeof NewsSubject>;

export const WholeNews = z.object({
  /** Null: of the city's own, which all districts share. */
  district: seenBy("public", DistrictId.nullable()),
  /** Whom it concerns. */
  actors: seenBy("public", z.array(ActorId)),
  kind: seenBy("partner", NewsKind),
  about: seenBy("partner", NewsSubject),
  /** What it is called; null where it is told by its kind or its day, or the reader may not see it. */
  title: seenBy("partner", z.string().nullable()),
  /** Under which places it is told. */
  places: seenBy("partner", z.array(PlaceId)),
  /** What stood there on the day and stands there now, as far as the reader sees the fields. */
  fields: seenBy("partner", z.array(FieldChange)),
});
/** One thing that has changed. */
export type WholeNews = z.infer<typeof WholeNews>;

export const News = shownRecord(WholeNews, ({ district, actors }) => ({ district, actors }));
export type News = z.infer<typeof News>;

/** `GET /api/changes?since=YYYY-MM-DD`. */
export const NewsList = shown(
  z.object({
    /** The first day whose changes are told. */
    since: seenBy("public", z.iso.date()),
    items: seenBy("public", z.array(News)),
  }),
);
export type NewsList = z.infer<typeof NewsList>;
