/** A dataset as its files hold it, and what can be wrong with it. */
import type { Actor } from "#data/schema/actor.ts";
import type { District } from "#data/schema/district.ts";
import type { PlaceSource } from "#data/schema/place.ts";
import type { Plan } from "#data/schema/plan.ts";

export interface Dataset {
  districts: readonly District[];
  actors: readonly Actor[];
  places: readonly PlaceSource[];
  plans: readonly Plan[];
}

/** Something that does not hold: where it stands, and what is wrong. */
export interface Fault {
  /** The record and field: `sodermalm-2024-platser-14.responsibilities.0.actor`. */
  at: string;
  message: string;
}

/** Ids that stand more than once. */
export function duplicates(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return [...new Set(ids.filter((id) => seen.size === seen.add(id).size))];
}
