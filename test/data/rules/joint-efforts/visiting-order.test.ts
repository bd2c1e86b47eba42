import { distance } from "@turf/turf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EVERY_ORDER, type Stop, visitingOrder } from "#data/rules/joint-efforts/visiting-order.ts";

const stop = (id: string, longitude: number, latitude: number): Stop => ({ id, at: [longitude, latitude] });

const stops = (maxLength: number) =>
  fc
    .array(
      fc.tuple(
        fc.double({ min: 17.9, max: 18.2, noNaN: true }),
        fc.double({ min: 59.2, max: 59.4, noNaN: true }),
      ),
      {
        maxLength,
      },
    )
    .map((all) => all.map(([x, y], index) => stop(`s${index}`, x, y)));

const lengthOf = (all: readonly Stop[]): number =>
  all
    .slice(1)
    .reduce(
      (sum, one, index) => sum + distance([...(all[index] ?? one).at], [...one.at], { units: "meters" }),
      0,
    );

/** Every order that there is. */
function* orders<T>(all: readonly T[]): Generator<T[]> {
  if (all.length === 0) yield [];
  for (const one of all)
    for (const rest of orders(all.filter((other) => other !== one))) yield [one, ...rest];
}

const names = (all: readonly Stop[]) => all.map(({ id }) => id);

describe("the order in which places are visited", () => {
  test("goes along a street from end to end, however the places were given", () => {
    const [a, b, c, d] = [
      stop("a", 18.0, 59.3),
      stop("b", 18.01, 59.3),
      stop("c", 18.02, 59.3),
      stop("d", 18.03, 59.3),
    ];
    const found = names(visitingOrder([c, a, d, b], null).stops);
    expect([
      ["a", "b", "c", "d"],
      ["d", "c", "b", "a"],
    ]).toContainEqual(found);
  });

  test("begins where one says that it begins", () => {
    const [a, b, c] = [stop("a", 18.0, 59.3), stop("b", 18.01, 59.3), stop("c", 18.02, 59.3)];
    expect(names(visitingOrder([a, c, b], "b").stops)[0]).toBe("b");
    fc.assert(
      fc.property(
        stops(14).filter(({ length }) => length > 0),
        (all) => {
          const last = all.at(-1)?.id ?? "";
          expect(visitingOrder(all, last).stops[0]?.id).toBe(last);
        },
      ),
      { numRuns: 30 },
    );
  });

  test("visits each place once", () => {
    fc.assert(
      fc.property(stops(16), (all) => {
        expect(names(visitingOrder(all, null).stops).sort()).toEqual(names(all).sort());
      }),
      { numRuns: 40 },
    );
  });

  test("is never longer than the order in which the places were given", () => {
    fc.assert(
      fc.property(stops(16), (all) => {
        expect(visitingOrder(all, null).totalM).toBeLessThanOrEqual(lengthOf(all) + 1e-6);
      }),
      { numRuns: 40 },
    );
  });

  test("is the shortest that there is, where it says so", () => {
    fc.assert(
      fc.property(stops(6), (all) => {
        const found = visitingOrder(all, null);
        expect(found.isShortest).toBe(true);
        const best = Math.min(...[...orders(all)].map(lengthOf));
        expect(found.totalM).toBeCloseTo(best, 5);
      }),
      { numRuns: 40 },
    );
  });

  test("says that a longer list was not weighed in every order", () => {
    const many = Array.from({ length: EVERY_ORDER + 1 }, (_, index) =>
      stop(`s${index}`, 18 + index / 100, 59.3),
    );
    expect(visitingOrder(many, null).isShortest).toBe(false);
    expect(visitingOrder(many.slice(1), null).isShortest).toBe(true);
  });

  test("tells each leg, and they add up", () => {
    fc.assert(
      fc.property(stops(12), (all) => {
        const { legsM, totalM, stops: found } = visitingOrder(all, null);
        expect(legsM).toHaveLength(Math.max(0, all.length - 1));
        expect(legsM.reduce((sum, leg) => sum + leg, 0)).toBeCloseTo(totalM, 6);
        expect(lengthOf(found)).toBeCloseTo(totalM, 6);
      }),
      { numRuns: 30 },
    );
  });
});
