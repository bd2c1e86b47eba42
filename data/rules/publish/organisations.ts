/** The organisations behind the actors of a measure: never a unit of few people, a function or a person. */
import type { Actor, ActorKind } from "#data/schema/actor.ts";
import type { ActorId } from "#data/schema/ids.ts";

/** A unit or a function may be one person; a group is who sits in it. */
const WITHIN: readonly ActorKind[] = ["unit", "function", "working-group"];

/**
 * The organisation that an actor is or is part of; null where none is known.
 *
 * Safe against a cycle in the data: an actor is visited once.
 */
export function organisationOf(actors: ReadonlyMap<ActorId, Actor>, id: ActorId): Actor | null {
  const seen = new Set<ActorId>();
  for (let at: ActorId | null = id; at !== null && !seen.has(at); ) {
    seen.add(at);
    const actor: Actor | undefined = actors.get(at);
    if (actor === undefined) return null;
    if (!WITHIN.includes(actor.kind)) return actor;
    at = actor.parent;
  }
  return null;
}
