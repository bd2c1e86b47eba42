/** Schedule (när): period, season, recurrence, one-off or line work, and target year. */
import { z } from "zod";
import { seenBy, seenIfFit } from "./audience.ts";
import { Line } from "./text.ts";

/** A date as exact as the plan has it: `2024`, `2024-04` or `2024-04-15`. */
export const PartialDate = z
  .string()
  .regex(/^20\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, "YYYY, YYYY-MM or YYYY-MM-DD");
export type PartialDate = z.infer<typeof PartialDate>;

export const Season = z.enum(["spring", "summer", "autumn", "winter"]);
export type Season = z.infer<typeof Season>;

export const Recurrence = z.object({
  /** How often: `times` per `per`. `ongoing` and `on-demand` have no count. */
  per: seenBy("partner", z.enum(["day", "week", "month", "term", "year", "ongoing", "on-demand"])),
  times: seenBy("partner", z.number().positive().max(366).nullable()),
  weekday: seenBy("partner", z.enum(["mon", "tue", "wed", "thu", "fri", "sat", "sun"]).nullable()),
  /** Local time of day, `HH:MM`. */
  time: seenBy(
    "partner",
    z
      .string()
      .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
      .nullable(),
  ),
});
export type Recurrence = z.infer<typeof Recurrence>;

/** A year that a plan promises something by. */
export const TargetYear = z.int().min(2020).max(2060);
export type TargetYear = z.infer<typeof TargetYear>;

export const Schedule = z.object({
  /** When, in a few words, for people; null where the plan says nothing. */
  words: seenIfFit(Line.nullable()),
  from: seenBy("public", PartialDate.nullable()),
  to: seenBy("public", PartialDate.nullable()),
  seasons: seenBy("public", z.array(Season).max(4)),
  recurrence: seenBy("partner", Recurrence.nullable()),
  /** Part of the ordinary work (linjearbete) rather than a one-off. */
  lineWork: seenBy("public", z.boolean()),
  /** The year by which the site should no longer be an open drug scene, as the row has it. */
  targetYear: seenBy("partner", TargetYear.nullable()),
});
export type Schedule = z.infer<typeof Schedule>;
