/** What must hold of an actor among the others: where it belongs, what it is called; pure. */
import type { Actor } from "#data/schema/actor.ts";
import type { DistrictId } from "#data/schema/ids.ts";
import { withUnits } from "./actor-tree.ts";
import { duplicates, type Fault } from "./dataset.ts";

const folded = (text: string): string => text.toLocaleLowerCase("sv");

/** Actors that the same plans may name: a district's own and the city's, all of them for one of the city's. */
const beside = (actor: Actor, register: readonly Actor[], city: DistrictId): Actor[] =>
  register.filter(
    ({ id, district }) =>
      id !== actor.id && (actor.district === city || district === city || district === actor.district),
  );

/** A parent that is not there, or that is part of the actor itself. */
export function parentFaults(actor: Actor, register: readonly Actor[], city: DistrictId): Fault[] {
  const { id, parent, district } = actor;
  if (parent === null) return [];
  const found = register.find((one) => one.id === parent);
  if (found === undefined || (found.district !== city && found.district !== district))
    return [{ at: "parent", message: "no such actor" }];
  return withUnits(register, id).has(parent) ? [{ at: "parent", message: "a cycle" }] : [];
}

/** Names that stand twice; what the actor was called before stays, even where the plans made it ambiguous. */
function nameFaults(actor: Actor, before: Actor | null, others: readonly Actor[]): Fault[] {
  const taken = new Map(
    others.flatMap((one) => [one.name, ...one.aliases].map((name) => [folded(name), one])),
  );
  const had = new Set(before === null ? [] : [before.name, ...before.aliases]);
  const written = [{ at: "name", name: actor.name }].concat(
    actor.aliases.map((name, index) => ({ at: `aliases.${index}`, name })),
  );
  const twice = new Set(duplicates(actor.aliases.map(folded)));
  return written.flatMap(({ at, name }) => {
    if (had.has(name)) return [];
    const other = taken.get(folded(name));
    if (other !== undefined) return [{ at, message: `taken: “${other.name}”` }];
    return at !== "name" && twice.has(folded(name)) ? [{ at, message: "twice" }] : [];
  });
}

/**
 * @param actor as it would be
 * @param before as it is; null for one that is not there yet
 * @param city the tenant of those that all districts share
 */
export function actorFaults(
  actor: Actor,
  before: Actor | null,
  register: readonly Actor[],
  city: DistrictId,
): Fault[] {
  const isHalf = (actor.abbreviation === null) !== (actor.spelledOut === null);
  return [
    ...nameFaults(actor, before, beside(actor, register, city)),
    ...parentFaults(actor, register, city),
    ...(isHalf
      ? [{ at: actor.abbreviation === null ? "abbreviation" : "spelledOut", message: "goes with the other" }]
      : []),
  ];
}
