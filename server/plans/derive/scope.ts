/** What a row is about: the places it names, every place of the district, or the district. Pure. */
import { anyOf, firstWords } from "#data/rules/vocabulary/patterns.ts";
import type { Derived, DerivedPlace } from "#data/schema/derived.ts";
import type { Scope } from "#data/schema/plan.ts";
import type { PlanRow } from "#data/schema/plan-row.ts";
import { basis, derive } from "./basis.ts";
import { plainText } from "./plain-text.ts";

const ALL_PLACES = anyOf(
  "(?:samtliga|alla) (?:\\p{L}+ ){0,3}plats(?:er|erna)?",
  "platserna i hela stadsdel*",
  "hela stadsdelsområdets platser",
);

/** @param asksForPlace whether the tab is about places, so that a row without one is in doubt */
export function scopeOf(
  row: PlanRow,
  places: readonly Derived<DerivedPlace>[],
  asksForPlace: boolean,
): Derived<Scope> {
  const [first] = places;
  const all = firstWords(plainText(row.problem?.text ?? ""), ALL_PLACES);
  if (all !== null && asksForPlace) return derive("all-places", basis("problem", all), "certain");
  if (first !== undefined) return derive("places", first.basis, first.confidence);
  return derive("district", basis("problem", null), asksForPlace ? "doubtful" : "likely");
}
