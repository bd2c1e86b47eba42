/** What the plan check would see in the plan that a draft comes to, before it is one. */
import { z } from "zod";
import { seenBy } from "./audience.ts";
import { WholeFinding } from "./finding-answer.ts";
import { DistrictId } from "./ids.ts";
import { insideRecord } from "./shown.ts";

/** `GET /api/drafts/:id/findings`: the gravest first; their rows are those that the draft's rows become. */
export const DraftFindings = insideRecord(
  z.object({
    district: seenBy("internal", DistrictId),
    items: seenBy("internal", z.array(WholeFinding)),
  }),
  ({ district }) => ({ district, actors: [] }),
);
export type DraftFindings = z.infer<typeof DraftFindings>;
