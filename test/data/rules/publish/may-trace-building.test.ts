import { area } from "@turf/turf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mayTraceBuilding } from "#data/rules/publish/may-trace-building.ts";
import { tracesOneBuilding } from "#data/rules/publish/outline.ts";
import type { AreaGeometry, Position } from "#data/schema/geometry.ts";
import type { PlaceKind } from "#data/schema/place.ts";

/** Metres east and north of a point in Stockholm. */
type Metres = readonly [number, number];
const MIDDLE: Position = [18.07, 59.31];

/** A ring of corners in metres, turned by degrees and moved, as an outline. */
function outline(
  corners: readonly Metres[],
  turned = 0,
  [eastward, northward]: Metres = [0, 0],
): AreaGeometry {
  const angle = (turned * Math.PI) / 180;
  const ring = corners.map(([x, y]): Position => {
    const east = x * Math.cos(angle) - y * Math.sin(angle) + eastward;
    const north = x * Math.sin(angle) + y * Math.cos(angle) + northward;
    return [
      MIDDLE[0] + east / (111_320 * Math.cos((MIDDLE[1] * Math.PI) / 180)),
      MIDDLE[1] + north / 111_320,
    ];
  });
  return { type: "Polygon", coordinates: [[...ring, ring[0] ?? MIDDLE]] };
}

const block = (width: number, depth: number): Metres[] => [
  [0, 0],
  [width, 0],
  [width, depth],
  [0, depth],
];
/** Two wings at right angles, each as deep as told. */
const wings = (width: number, depth: number, deep: number): Metres[] => [
  [0, 0],
  [width, 0],
  [width, deep],
  [deep, deep],
  [deep, depth],
  [0, depth],
];
const round = (radius: number, corners: number): Metres[] =>
  Array.from({ length: corners }, (_, index) => {
    const angle = (index / corners) * 2 * Math.PI;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });

const side = fc.integer({ min: 60, max: 190 });
const anyTurn = fc.integer({ min: 0, max: 359 });
const BUILT: readonly PlaceKind[] = ["hub", "corner", "passage", "parking", "neighbourhood"];
const GROUND: readonly PlaceKind[] = ["square", "park", "street", "field"];
const built = fc.constantFrom(...BUILT);
const ground = fc.constantFrom(...GROUND);

const asks = (kind: PlaceKind, geometry: AreaGeometry, footprints: readonly AreaGeometry[] = []) =>
  mayTraceBuilding({ kind, geometry }, footprints);

describe("an outline may trace a building", () => {
  test("whose walls stand at right angles, whichever way it is turned", () => {
    fc.assert(
      fc.property(built, side, side, anyTurn, (kind, width, depth, turned) => {
        const shape = outline(block(width, depth), turned);
        expect(tracesOneBuilding({ kind, geometry: shape }, [])).toBe(false);
        expect(asks(kind, shape)).toBe(true);
        expect(asks(kind, outline(wings(width, depth, 25), turned))).toBe(true);
      }),
    );
  });

  test("also where a hand drew it a metre or two beside the walls", () => {
    const off = fc.tuple(
      fc.double({ min: -2, max: 2, noNaN: true }),
      fc.double({ min: -2, max: 2, noNaN: true }),
    );
    fc.assert(
      fc.property(
        side,
        side,
        anyTurn,
        fc.array(off, { minLength: 6, maxLength: 6 }),
        (width, depth, turned, by) => {
          const drawn = wings(width, depth, 25).map(([x, y], index): Metres => {
            const [east, north] = by[index] ?? [0, 0];
            return [x + east, y + north];
          });
          expect(asks("hub", outline(drawn, turned))).toBe(true);
        },
      ),
    );
  });

  test("as one part of an outline, however small, beside another that does not", () => {
    const [house] = outline(block(40, 40)).coordinates as Position[][];
    const [grove] = outline(round(60, 24), 0, [300, 0]).coordinates as Position[][];
    if (house === undefined || grove === undefined) throw new Error("Both have a ring");
    expect(asks("hub", { type: "MultiPolygon", coordinates: [[house], [grove]] })).toBe(true);
    expect(asks("hub", { type: "MultiPolygon", coordinates: [[grove]] })).toBe(false);
  });

  test("wherever its ring begins, whichever way it runs, and with points along its walls", () => {
    fc.assert(
      fc.property(side, side, anyTurn, fc.nat({ max: 3 }), (width, depth, turned, start) => {
        const corners = block(width, depth);
        const begun = [...corners.slice(start), ...corners.slice(0, start)];
        const withMore = begun.flatMap(([x, y], index): Metres[] => {
          const [nextX, nextY] = begun[(index + 1) % begun.length] ?? [x, y];
          return [
            [x, y],
            [(x + nextX) / 2, (y + nextY) / 2],
          ];
        });
        expect(asks("hub", outline(withMore.toReversed(), turned))).toBe(true);
      }),
    );
  });
});

describe("nobody is asked about", () => {
  test("round ground, and what is drawn as coarsened outlines are", () => {
    fc.assert(
      fc.property(
        built,
        fc.integer({ min: 30, max: 110 }),
        fc.integer({ min: 5, max: 60 }),
        (kind, radius, corners) => {
          expect(asks(kind, outline(round(radius, corners)))).toBe(false);
        },
      ),
    );
  });

  test("what is larger than any building", () => {
    fc.assert(
      fc.property(built, fc.integer({ min: 210, max: 900 }), anyTurn, (kind, width, turned) => {
        const large = outline(block(width, 200), turned);
        expect(area(large)).toBeGreaterThan(40_000);
        expect(asks(kind, large)).toBe(false);
      }),
    );
  });

  test("a square, park, street or field that is a block between streets, but of one with wings", () => {
    fc.assert(
      fc.property(ground, side, side, anyTurn, (kind, width, depth, turned) => {
        expect(asks(kind, outline(block(width, depth), turned))).toBe(false);
        expect(asks(kind, outline(wings(width, depth, 25), turned))).toBe(true);
      }),
    );
  });

  test("a yard with known buildings all round; beside them, and between two far apart, one is", () => {
    const house = (x: number, y: number) => outline(block(20, 20), 0, [x, y]);
    const round4 = [house(-40, -40), house(100, -40), house(-40, 100), house(100, 100)];
    const yard = outline(block(70, 70));
    expect(asks("hub", yard, round4)).toBe(false);
    expect(asks("hub", yard, round4.slice(0, 2))).toBe(true);
    expect(asks("hub", outline(block(70, 70), 0, [600, 0]), round4)).toBe(true);
    const far = [house(-400, -40), house(-400, 100), house(500, -40), house(500, 100)];
    expect(asks("hub", yard, far)).toBe(true);
  });
});
