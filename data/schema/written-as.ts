/** Which of an actor's measures the documents write with one of its aliases. */
import { z } from "zod";
import { seenBy } from "./audience.ts";
import { ActorId, DistrictId, MeasureId } from "./ids.ts";
import { insideRecord } from "./shown.ts";

const WrittenRow = insideRecord(
  z.object({
    district: seenBy("internal", DistrictId),
    measure: seenBy("internal", MeasureId),
    /** Null where the row's own words are not kept. */
    isWritten: seenBy("internal", z.boolean().nullable()),
  }),
  ({ district }) => ({ district, actors: [] }),
);

/** `GET /api/actors/:id/written?alias=`: the measures that name the actor. */
export const WrittenAs = z.object({
  actor: seenBy("public", ActorId),
  items: seenBy("public", z.array(WrittenRow)),
});
export type WrittenAs = z.infer<typeof WrittenAs>;
