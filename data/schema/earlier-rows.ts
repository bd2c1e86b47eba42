/** Which rows of a plan stood in the district's plan before it, so that one can look back. */
import { z } from "zod";
import { seenBy } from "./audience.ts";
import { MeasureId } from "./ids.ts";
import { Plan } from "./plan.ts";
import { shown } from "./shown.ts";

/** `GET /api/plans/:id/earlier` and `GET /api/drafts/:id/earlier`. */
export const EarlierRows = shown(
  z.object({
    /** The last plan of the district from a year before; null where there is none. */
    plan: seenBy("public", Plan.pick({ id: true, year: true }).nullable()),
    /** Rows that the reader sees in both, each with the one that it was. */
    items: seenBy(
      "public",
      z.array(z.object({ measure: seenBy("public", MeasureId), earlier: seenBy("public", MeasureId) })),
    ),
  }),
);
export type EarlierRows = z.infer<typeof EarlierRows>;
