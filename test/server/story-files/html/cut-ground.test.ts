import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { BoundingBox } from "#data/schema/geometry.ts";
import { MapGround } from "#data/schema/story-map.ts";
import { type BaseMap, readBaseMap } from "#server/ground/index.ts";
import { cutGround, groundBounds } from "#server/story-files/html/cut-ground.ts";

let base: BaseMap;
beforeAll(async () => {
  base = await readBaseMap();
});

const SKANSTULL: BoundingBox = [18.07, 59.305, 18.085, 59.311];
const around = (box: BoundingBox): BoundingBox => groundBounds([box]) ?? box;

const positions = (coordinates: unknown): [number, number][] =>
  Array.isArray(coordinates) && typeof coordinates[0] === "number"
    ? [[Number(coordinates[0]), Number(coordinates[1])]]
    : Array.isArray(coordinates)
      ? coordinates.flatMap(positions)
      : [];

const someBox = fc
  .tuple(
    fc.double({ min: 17.7, max: 18.2, noNaN: true }),
    fc.double({ min: 59.2, max: 59.45, noNaN: true }),
    fc.double({ min: 0.0001, max: 0.3, noNaN: true }),
    fc.double({ min: 0.0001, max: 0.2, noNaN: true }),
  )
  .map(([west, south, x, y]): BoundingBox => [west, south, west + x, south + y]);

describe("the ground that a file brings along", () => {
  test("lies around what the slides show, some kilometres each way", () => {
    const [west, south, east, north] = around(SKANSTULL);
    expect(west).toBeLessThan(18.0);
    expect(east).toBeGreaterThan(18.16);
    expect(south).toBeLessThan(59.27);
    expect(north).toBeGreaterThan(59.35);
    expect(groundBounds([])).toBeNull();
  });

  test("is whole, and ends where it is cut", () => {
    fc.assert(
      fc.property(someBox, (box) => {
        const ground = cutGround(base, box);
        expect(MapGround.parse(ground)).toEqual(ground);
        for (const { geometry } of Object.values(ground).flatMap(({ features }) => features))
          for (const [x, y] of positions(geometry.coordinates)) {
            expect(x).toBeGreaterThanOrEqual(box[0] - 1e-5);
            expect(x).toBeLessThanOrEqual(box[2] + 1e-5);
            expect(y).toBeGreaterThanOrEqual(box[1] - 1e-5);
            expect(y).toBeLessThanOrEqual(box[3] + 1e-5);
          }
      }),
      { numRuns: 25 },
    );
  });

  test("gives up what one sees nearest first, and never exceeds its room where there is any", () => {
    const whole = cutGround(base, around(SKANSTULL));
    const size = JSON.stringify(whole).length;
    expect(size).toBeLessThan(400_000);
    const less = cutGround(base, around(SKANSTULL), size - 1_000);
    expect(less.streets.features.some(({ properties }) => properties.class === "path")).toBe(false);
    expect(less.water).toEqual(whole.water);
    fc.assert(
      fc.property(fc.integer({ min: 2_000, max: size }), (limit) => {
        const cut = cutGround(base, around(SKANSTULL), limit);
        expect(Buffer.byteLength(JSON.stringify(cut))).toBeLessThanOrEqual(limit);
      }),
      { numRuns: 20 },
    );
  });
});
