/** Actors as a tree: an organisation answers for what its units and functions answer for. */
import type { Actor } from "#data/schema/actor.ts";
import type { ActorId } from "#data/schema/ids.ts";

/**
 * The actor and all units and functions under it.
 *
 * Safe against a cycle in the data: an actor is visited once.
 */
export function withUnits(actors: readonly Pick<Actor, "id" | "parent">[], root: ActorId): Set<ActorId> {
  const found = new Set<ActorId>([root]);
  for (const id of found) {
    for (const actor of actors) if (actor.parent === id) found.add(actor.id);
  }
  return found;
}
