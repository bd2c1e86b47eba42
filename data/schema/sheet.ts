/** What the API answers for printed sheets: the places that a filter leaves, each with what stands about it. */
import { z } from "zod";
import { seenBy } from "./audience.ts";
import { PlacePage } from "./place-answer.ts";
import { shown } from "./shown.ts";

/** Sheets in one answer; a booklet with more is no booklet. */
export const MOST_SHEETS = 100;

/** `GET /api/sheets`. */
export const Sheets = shown(
  z.object({
    /** The Swedish day of the answer. */
    day: seenBy("public", z.iso.date()),
    /** Counts up with every change of the data: two sheets of the same revision say the same. */
    revision: seenBy("public", z.int()),
    /** Places of the plan in Swedish alphabetical order, with the measures that pass the filter. */
    places: seenBy("public", z.array(PlacePage).max(MOST_SHEETS)),
  }),
);
export type Sheets = z.infer<typeof Sheets>;
