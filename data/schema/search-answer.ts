/** What a search answers: places, measures and actors in one list, best first. */
import { z } from "zod";
import { seenBy } from "./audience.ts";
import { ActorId, MeasureId, PlaceId } from "./ids.ts";

export const SearchHit = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("place"), id: PlaceId, title: z.string(), context: z.string() }),
  z.object({
    kind: z.literal("measure"),
    id: MeasureId,
    title: z.string(),
    context: z.string(),
    /** Where to show it: its first place, if it has one. */
    place: PlaceId.nullable(),
    plan: z.string(),
  }),
  z.object({ kind: z.literal("actor"), id: ActorId, title: z.string(), context: z.string() }),
]);
export type SearchHit = z.infer<typeof SearchHit>;

/** `GET /api/search?q=`. */
export const SearchAnswer = z.object({
  query: seenBy("public", z.string()),
  /** Of what the reader may see; found by words that the reader may read. */
  hits: seenBy("public", z.array(SearchHit)),
});
export type SearchAnswer = z.infer<typeof SearchAnswer>;
