import { booleanClockwise } from "@turf/turf";
import fc from "fast-check";
import { expect, test } from "vitest";
import { rightHanded } from "#data/rules/right-handed.ts";
import type { Position } from "#data/schema/geometry.ts";

const ring = (x: number, size: number): Position[] => [
  [x, 59.3],
  [x + size, 59.3],
  [x + size, 59.3 + size],
  [x, 59.3 + size],
  [x, 59.3],
];

test("outer rings run against the clock and holes with it, whichever way each was drawn", () => {
  fc.assert(
    fc.property(fc.boolean(), fc.boolean(), (turnsOuter, turnsHole) => {
      const outer = turnsOuter ? ring(18, 0.01).toReversed() : ring(18, 0.01);
      const hole = turnsHole ? ring(18.002, 0.004).toReversed() : ring(18.002, 0.004);
      for (const told of [
        rightHanded({ type: "Polygon", coordinates: [outer, hole] }),
        rightHanded({ type: "MultiPolygon", coordinates: [[outer, hole]] }),
      ]) {
        const [first, second] = told.type === "Polygon" ? told.coordinates : (told.coordinates[0] ?? []);
        expect(booleanClockwise(first ?? [])).toBe(false);
        expect(booleanClockwise(second ?? [])).toBe(true);
        expect(new Set(first?.map(String))).toEqual(new Set(outer.map(String)));
      }
    }),
  );
});
