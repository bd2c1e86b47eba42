import { area, booleanContains, centroid, distance } from "@turf/turf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coarsened, tracesOneBuilding } from "#data/rules/publish/outline.ts";
import type { AreaGeometry } from "#data/schema/geometry.ts";

const box = (x: number, y: number, width: number, height = width): AreaGeometry => ({
  type: "Polygon",
  coordinates: [
    [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
      [x, y],
    ],
  ],
});

describe("an outline that would trace one building", () => {
  test("is one no larger than a building, one that is a building by its kind, or nearly a footprint", () => {
    const small = box(18.07, 59.31, 0.0005);
    const large = box(18.07, 59.31, 0.002);
    expect(tracesOneBuilding({ kind: "park", geometry: small }, [])).toBe(true);
    expect(tracesOneBuilding({ kind: "park", geometry: large }, [])).toBe(false);
    expect(tracesOneBuilding({ kind: "shopping-centre", geometry: large }, [])).toBe(true);
    expect(tracesOneBuilding({ kind: "park", geometry: large }, [box(18.07, 59.31, 0.002, 0.0015)])).toBe(
      true,
    );
    // A house in a park is not the park.
    expect(tracesOneBuilding({ kind: "park", geometry: large }, [box(18.0705, 59.3105, 0.0004)])).toBe(false);
  });

  test("becomes a circle of 200 m or more that holds it and does not point out its middle", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 17.9, max: 18.2, noNaN: true }),
        fc.double({ min: 59.2, max: 59.4, noNaN: true }),
        fc.double({ min: 0.0001, max: 0.003, noNaN: true }),
        (x, y, size) => {
          const before = box(x, y, size);
          const after = coarsened(before);
          expect(booleanContains(after, before)).toBe(true);
          expect(area(after)).toBeGreaterThan(29_000);
          expect(tracesOneBuilding({ kind: "park", geometry: after }, [])).toBe(false);
        },
      ),
    );
  });

  test("two houses side by side become the same circle: neither is told from the other", () => {
    const [one, next] = [coarsened(box(18.07, 59.31, 0.0002)), coarsened(box(18.0703, 59.31, 0.0002))];
    expect(next).toEqual(one);
    expect(distance(centroid(one), centroid(box(18.07, 59.31, 0.0002)), { units: "meters" })).toBeLessThan(
      100,
    );
  });
});
