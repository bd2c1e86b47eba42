/**
 * In which order to go to several places: the shortest way from the first to the last, in metres as the
 * crow flies. Streets, stairs and water are not known to it; it says which place is next, not how.
 */
import { distance } from "@turf/turf";
import type { Position } from "#data/schema/geometry.ts";

export interface Stop {
  id: string;
  /** Where it is reached, [longitude, latitude], WGS 84. */
  at: Position;
}

export interface VisitingOrder<S extends Stop> {
  stops: S[];
  /** From each stop to the next, in metres: one less than there are stops. */
  legsM: number[];
  totalM: number;
  /** Whether no other order is shorter; else it is a good one that was found in short time. */
  isShortest: boolean;
}

/** Up to so many stops every order is weighed; their number grows beyond what a page can wait for. */
export const EVERY_ORDER = 9;

/** From each position to the next, in metres as the crow flies. */
export const legsBetween = (positions: readonly Position[]): number[] =>
  positions
    .slice(1)
    .map((to, index) => distance([...(positions[index] ?? to)], [...to], { units: "meters" }));

type Between<S> = (a: S, b: S) => number;

function distances<S extends Stop>(stops: readonly S[]): Between<S> {
  const known = new Map(
    stops.map((a) => [
      a,
      new Map(stops.map((b) => [b, distance([...a.at], [...b.at], { units: "meters" })])),
    ]),
  );
  return (a, b) => known.get(a)?.get(b) ?? 0;
}

const legsOf = <S>(stops: readonly S[], between: Between<S>): number[] =>
  stops.slice(1).map((stop, index) => between(stops[index] ?? stop, stop));

const lengthOf = <S>(stops: readonly S[], between: Between<S>): number =>
  legsOf(stops, between).reduce((sum, leg) => sum + leg, 0);

/** Weighs every order that begins as given, and leaves a way as soon as it is no shorter than the best. */
function shortest<S>(given: readonly S[], begun: readonly S[], between: Between<S>): S[] {
  let best = [...given];
  let bestLength = lengthOf(given, between);
  const go = (way: readonly S[], left: readonly S[], length: number) => {
    if (length >= bestLength) return;
    if (left.length === 0) {
      best = [...way];
      bestLength = length;
      return;
    }
    const here = way.at(-1);
    for (const next of left) {
      const leg = here === undefined ? 0 : between(here, next);
      go(
        [...way, next],
        left.filter((one) => one !== next),
        length + leg,
      );
    }
  };
  go(
    begun,
    given.filter((one) => !begun.includes(one)),
    0,
  );
  return best;
}

/** Always on to what is nearest. */
function nearestFirst<S>(first: S, all: readonly S[], between: Between<S>): S[] {
  const way = [first];
  let left = all.filter((one) => one !== first);
  for (let here = first; left.length > 0; ) {
    const [start, ...others] = left;
    if (start === undefined) break;
    here = others.reduce((best, one) => (between(here, one) < between(here, best) ? one : best), start);
    way.push(here);
    left = left.filter((one) => one !== here);
  }
  return way;
}

/** Turns stretches of the way round as long as that makes it shorter (2-opt). */
function turned<S>(way: readonly S[], from: number, between: Between<S>): S[] {
  let best = [...way];
  for (let isBetter = true; isBetter; ) {
    isBetter = false;
    for (let first = from; first < best.length - 1; first++) {
      for (let last = first + 1; last < best.length; last++) {
        const tried = [
          ...best.slice(0, first),
          ...best.slice(first, last + 1).reverse(),
          ...best.slice(last + 1),
        ];
        // What is shorter by less than the counting is exact would be turned for ever.
        if (lengthOf(tried, between) < lengthOf(best, between) - 1e-6) {
          best = tried;
          isBetter = true;
        }
      }
    }
  }
  return best;
}

/**
 * @param start the id of the stop to begin at; null begins wherever that makes the way shortest
 * @returns every stop once; never a longer way than the order given
 */
export function visitingOrder<S extends Stop>(given: readonly S[], start: string | null): VisitingOrder<S> {
  const begin = given.find(({ id }) => id === start);
  const begun = begin === undefined ? [] : [begin];
  const naive = [...begun, ...given.filter((one) => one !== begin)];
  const between = distances(given);
  const isShortest = given.length <= EVERY_ORDER;
  const ways = isShortest
    ? [shortest(naive, begun, between)]
    : [
        naive,
        ...(begin === undefined ? given : begun).map((first) => nearestFirst(first, given, between)),
      ].map((way) => turned(way, begun.length, between));
  const [first = naive, ...others] = ways;
  const stops = others.reduce(
    (best, way) => (lengthOf(way, between) < lengthOf(best, between) ? way : best),
    first,
  );
  const legsM = legsOf(stops, between);
  return { stops, legsM, totalM: legsM.reduce((sum, leg) => sum + leg, 0), isShortest };
}
