/** What the API answers about actors. */
import { z } from "zod";
import { Actor } from "./actor.ts";
import { PlaceId } from "./ids.ts";

/** An actor with what it, without its units and functions, answers for. */
export const ActorSummary = Actor.extend({
  counts: z.object({ lead: z.int().min(0), takesPart: z.int().min(0), onCall: z.int().min(0) }),
  places: z.array(PlaceId),
});
export type ActorSummary = z.infer<typeof ActorSummary>;

/** `GET /api/actors`, in Swedish alphabetical order. */
export const ActorList = z.object({ items: z.array(ActorSummary) });
export type ActorList = z.infer<typeof ActorList>;
