/** Who does it, by name, as an audience is told: everyone else hears of organisations alone. */
import type { Actor, ActorKind } from "#data/schema/actor.ts";
import type { Audience } from "#data/schema/audience.ts";
import type { ActorId } from "#data/schema/ids.ts";
import type { Responsibility, Role } from "#data/schema/measure.ts";

export type NamedActor = Pick<Actor, "id" | "parent" | "name" | "kind">;

/** So few people that the name of it points at somebody. */
const FEW: ReadonlySet<ActorKind> = new Set(["unit", "function", "working-group"]);

const ORDER: Readonly<Record<Role, number>> = { lead: 0, takesPart: 1, onCall: 2 };

/** The actor itself, or the organisation that it is part of; null where the register knows of none. */
function organisationOf(id: ActorId, actors: ReadonlyMap<ActorId, NamedActor>): NamedActor | null {
  const seen = new Set<ActorId>();
  let at = actors.get(id);
  while (at !== undefined && FEW.has(at.kind)) {
    // Safe against a cycle in the data.
    if (at.parent === null || seen.has(at.id)) return null;
    seen.add(at.id);
    at = actors.get(at.parent);
  }
  return at ?? null;
}

/** Each name once, those who answer for it first. */
export function toldActors(
  responsibilities: readonly Pick<Responsibility, "actor" | "role">[],
  actors: ReadonlyMap<ActorId, NamedActor>,
  audience: Audience,
): string[] {
  const names = responsibilities
    .toSorted((a, b) => ORDER[a.role] - ORDER[b.role])
    .flatMap(({ actor }) => {
      const told = audience === "public" ? organisationOf(actor, actors) : actors.get(actor);
      return told?.name ?? [];
    });
  return [...new Set(names)];
}
