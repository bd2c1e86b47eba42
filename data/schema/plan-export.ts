/** A plan as it leaves the product whole: what the JSON file holds, and what the workbook and the table are made of. */
import { z } from "zod";
import { Actor } from "./actor.ts";
import { seenBy } from "./audience.ts";
import { Place } from "./place.ts";
import { PlanPage } from "./plan-answer.ts";
import { shown } from "./shown.ts";

/** Counts up when the file's shape changes so that programs must follow. */
const VERSION = 1;

/** `GET /api/plans/:id/export?format=json`. */
export const PlanExport = shown(
  z.object({
    schema: seenBy("public", z.literal("platsplan.plan")),
    version: seenBy("public", z.literal(VERSION)),
    /** The day on which it was made, local time. */
    day: seenBy("public", z.iso.date()),
    /** Without what the plan check noticed: that belongs to those who work with the plan, not to it. */
    page: seenBy("public", PlanPage),
    /** The places that the rows name, in Swedish alphabetical order. */
    places: seenBy("public", z.array(Place.pick({ id: true, name: true }))),
    /** The actors that the rows name, in Swedish alphabetical order. */
    actors: seenBy("public", z.array(Actor.pick({ id: true, name: true }))),
  }),
);
export type PlanExport = z.infer<typeof PlanExport>;

export const ExportFormat = z.enum(["xlsx", "csv", "json"]);
export type ExportFormat = z.infer<typeof ExportFormat>;
