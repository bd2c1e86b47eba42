import { booleanPointInPolygon } from "@turf/turf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { containsPlace } from "#data/rules/contains-place.ts";
import { labelPoint } from "#data/rules/label-point.ts";
import { placeLevel } from "#data/rules/place-level.ts";
import { polygonFaults } from "#data/rules/valid-polygon.ts";
import type { AreaGeometry, Position } from "#data/schema/geometry.ts";
import { PlaceId } from "#data/schema/ids.ts";
import type { Place, PlaceSource } from "#data/schema/place.ts";

const polygon = (...rings: Position[][]): AreaGeometry => ({ type: "Polygon", coordinates: rings });
/** A square with its lower left corner there and sides of some hundred metres, counter-clockwise. */
const square = (x: number, y: number, side = 0.001): Position[] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
];

describe("an outline", () => {
  test("that is closed, runs counter-clockwise and does not cross itself has no faults", () => {
    expect(polygonFaults(polygon(square(18, 59)))).toEqual([]);
    const hole = square(18.0002, 59.0002, 0.0003).reverse();
    expect(polygonFaults(polygon(square(18, 59), hole))).toEqual([]);
  });

  test.each([
    ["is not closed", polygon(square(18, 59).slice(0, 4))],
    ["runs the wrong way round", polygon(square(18, 59).reverse())],
    [
      "crosses itself",
      polygon([
        [18, 59],
        [18.001, 59.001],
        [18.001, 59],
        [18, 59.001],
        [18, 59],
      ]),
    ],
    [
      "has the same position twice in a row",
      polygon([
        [18, 59],
        [18, 59],
        [18.001, 59],
        [18.001, 59.001],
        [18, 59],
      ]),
    ],
    [
      "encloses nothing",
      polygon([
        [18, 59],
        [18.001, 59],
        [18.002, 59],
        [18, 59],
      ]),
    ],
    ["reaches outside", polygon(square(18, 59), square(18.0005, 59.0005).reverse())],
  ])("that %s is told", (fault, geometry) => {
    expect(polygonFaults(geometry).join()).toContain(fault);
  });

  test("turned round is always told", () => {
    const at = fc.record({
      x: fc.double({ min: 17, max: 19, noNaN: true }),
      y: fc.double({ min: 58, max: 60, noNaN: true }),
    });
    fc.assert(
      fc.property(at, ({ x, y }) => {
        expect(polygonFaults(polygon(square(x, y)))).toEqual([]);
        expect(polygonFaults(polygon(square(x, y).reverse()))).not.toEqual([]);
      }),
    );
  });
});

describe("a spot in its place", () => {
  const place = (geometry: AreaGeometry, accuracyRadiusM = 1): PlaceSource => ({
    type: "Feature",
    id: PlaceId.parse("p"),
    geometry,
    properties: { accuracyRadiusM } as Place,
  });

  test("lies within it", () => {
    expect(containsPlace(place(polygon(square(18, 59, 0.01))), place(polygon(square(18.002, 59.002))))).toBe(
      true,
    );
  });

  test("may lie outside by as much as its own position is uncertain, and no more", () => {
    const around = place(polygon(square(18, 59)));
    // 110 m to the north of the square.
    const outside = polygon(square(18, 59.002, 0.0005));
    expect(containsPlace(around, place(outside, 200))).toBe(true);
    expect(containsPlace(around, place(outside, 20))).toBe(false);
  });
});

describe("the level of a place", () => {
  const known = new Map<PlaceId, Pick<Place, "kind" | "parent">>();
  const add = (id: string, kind: Place["kind"], parent: string | null) =>
    known.set(PlaceId.parse(id), { kind, parent: parent === null ? null : PlaceId.parse(parent) });
  add("soder", "district-part", null);
  add("torget", "square", "soder");
  add("hornet", "corner", "torget");
  add("parken", "park", null);
  const level = (id: string) => placeLevel(PlaceId.parse(id), (one) => known.get(one) ?? null);

  test("follows from what it is and what it lies in", () => {
    expect(["soder", "torget", "hornet", "parken"].map(level)).toEqual(["area", "site", "spot", "site"]);
  });
});

test("a name hangs inside its outline, also where the middle lies outside", () => {
  const bow = polygon([
    [18, 59],
    [18.003, 59],
    [18.003, 59.003],
    [18.002, 59.003],
    [18.002, 59.001],
    [18.001, 59.001],
    [18.001, 59.003],
    [18, 59.003],
    [18, 59],
  ]);
  expect(booleanPointInPolygon(labelPoint(bow), bow)).toBe(true);
});
