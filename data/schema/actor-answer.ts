/** What the API answers about actors. */
import { z } from "zod";
import { Actor } from "./actor.ts";
import { seenBy } from "./audience.ts";
import { ActorId, PlaceId } from "./ids.ts";
import { shown, shownRecord } from "./shown.ts";
import { Line } from "./text.ts";

/** Of the measures that the reader may see, how many the actor answers for in each role. */
const RoleCounts = z.object({
  lead: seenBy("public", z.int().min(0)),
  takesPart: seenBy("public", z.int().min(0)),
  onCall: seenBy("public", z.int().min(0)),
});

/** An actor with what it, without its units and functions, answers for. */
export const ActorSummary = shownRecord(
  Actor.extend({
    /** Counts up by one with every change of the actor. */
    version: seenBy("public", z.int().min(1)),
    counts: seenBy("public", RoleCounts),
    places: seenBy("public", z.array(PlaceId)),
    /** Of the measures whose answers the reader may see, how many wait for the actor's. */
    unanswered: seenBy("partner", z.int().min(0)),
  }),
  // Districts share actors: who works from the inside in any of them sees how the plans write them.
  ({ id }) => ({ district: null, actors: [id] }),
);
export type ActorSummary = z.infer<typeof ActorSummary>;

/** `GET /api/actors`, in Swedish alphabetical order. */
export const ActorList = shown(z.object({ items: seenBy("public", z.array(ActorSummary)) }));
export type ActorList = z.infer<typeof ActorList>;

/** `GET /api/actors/gone`: what those were called that are no longer in the register, as old changes name them. */
export const GoneActorList = shown(
  z.object({
    items: seenBy(
      "public",
      z.array(z.object({ id: seenBy("public", ActorId), name: seenBy("public", Line) })),
    ),
  }),
);
export type GoneActorList = z.infer<typeof GoneActorList>;
