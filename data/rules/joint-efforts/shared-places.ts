/** Places where several of the chosen actors have promised something. */
import type { ChosenPlace } from "./chosen-rows.ts";

const swedish = new Intl.Collator("sv");

/** Those with the most of the chosen first, then by name: places are not ranked by how bad they are. */
export const sharedPlaces = (places: readonly ChosenPlace[]): ChosenPlace[] =>
  places
    .filter(({ actors }) => actors.length > 1)
    .sort(
      (a, b) =>
        b.actors.length - a.actors.length ||
        swedish.compare(a.place.name, b.place.name) ||
        swedish.compare(a.place.id, b.place.id),
    );

/**
 * Which of them to go to, unless somebody says otherwise. No part of a district, which nobody can stand
 * in; and where spots are shared, those rather than the place around them.
 */
export function proposedStops(shared: readonly ChosenPlace[]): ChosenPlace[] {
  const around = new Set(
    shared.filter(({ place }) => place.level === "spot").map(({ place }) => place.parent),
  );
  return shared.filter(({ place }) => place.level !== "area" && !around.has(place.id));
}
