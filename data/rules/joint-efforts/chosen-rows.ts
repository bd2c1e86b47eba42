/** The measures that the chosen actors have in a period, and where. */
import { rowsAboutEach } from "#data/rules/rows-about.ts";
import { upwards } from "#data/rules/upwards.ts";
import type { Actor } from "#data/schema/actor.ts";
import type { ActorId, PlaceId } from "#data/schema/ids.ts";
import type { ListedMeasure } from "#data/schema/measure-answer.ts";
import type { PlaceProperties } from "#data/schema/place-answer.ts";
import { monthsWithin, type Period } from "./period.ts";

export type ActorNode = Pick<Actor, "id" | "parent">;

/** A measure with those of the chosen that answer for it. */
export interface ChosenRow {
  row: ListedMeasure;
  places: readonly PlaceId[];
  /** In the order of their ids. */
  actors: ActorId[];
  /** The months of the period in which it is done, in the year's order. */
  months: number[];
}

/** A place with what the chosen have promised there, at its spots too. */
export interface ChosenPlace {
  place: PlaceProperties;
  actors: ActorId[];
  rows: ChosenRow[];
}

/**
 * For whom of the chosen an actor counts: itself, else the nearest of what it is part of; null where none
 * of them is chosen. A unit that is chosen beside its organisation counts for itself alone: the two are
 * not joint by one row.
 */
export function countsFor(
  actors: readonly ActorNode[],
  chosen: readonly ActorId[],
): (actor: ActorId) => ActorId | null {
  const lineage = upwards(actors);
  const wanted = new Set(chosen);
  return (actor) => lineage(actor).find((one) => wanted.has(one)) ?? null;
}

const inOrder = (actors: Iterable<ActorId>): ActorId[] => [...new Set(actors)].sort();

/** Every measure that one of the chosen answers for and that is done in the period, in the rows' order. */
export function chosenRows(
  rows: readonly ListedMeasure[],
  actors: readonly ActorNode[],
  chosen: readonly ActorId[],
  period: Period | null,
): ChosenRow[] {
  const chosenOf = countsFor(actors, chosen);
  return rows.flatMap((row) => {
    const own = inOrder(row.responsibilities.flatMap(({ actor }) => chosenOf(actor) ?? []));
    const months = own.length === 0 ? [] : monthsWithin(row, period);
    return months.length === 0 ? [] : [{ row, places: row.places, actors: own, months }];
  });
}

/** Each place where one of the chosen has something, in the places' order. */
export function chosenPlaces(places: readonly PlaceProperties[], rows: readonly ChosenRow[]): ChosenPlace[] {
  const about = rowsAboutEach(places, rows);
  return places.flatMap((place) => {
    const own = about.get(place.id);
    return own === undefined
      ? []
      : [{ place, rows: own, actors: inOrder(own.flatMap(({ actors }) => actors)) }];
  });
}
