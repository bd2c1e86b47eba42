import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { outlineMove } from "#data/rules/outline-change.ts";
import type { AreaGeometry } from "#data/schema/geometry.ts";

/** A square of about 111 metres' height, its south-western corner there. */
const square = (longitude: number, latitude: number, size = 0.001): AreaGeometry => ({
  type: "Polygon",
  coordinates: [
    [
      [longitude, latitude],
      [longitude + 2 * size, latitude],
      [longitude + 2 * size, latitude + size],
      [longitude, latitude + size],
      [longitude, latitude],
    ],
  ],
});

describe("a place that is drawn anew", () => {
  test("says how far it has moved: a thousandth of a degree north is 111 metres", () => {
    const move = outlineMove({ before: square(18.07, 59.31), after: square(18.07, 59.311) });
    expect(move.movedM).toBe(111);
    expect(Math.abs(move.afterM2 / move.beforeM2 - 1)).toBeLessThan(0.001);
  });

  test("says how large it was and is: half as long a side is a quarter of the area", () => {
    const { beforeM2, afterM2 } = outlineMove({
      before: square(18.07, 59.31),
      after: square(18.07, 59.31, 0.0005),
    });
    expect(afterM2 / beforeM2).toBeCloseTo(0.25, 3);
  });

  const outline = fc
    .tuple(fc.double({ min: 17.9, max: 18.2, noNaN: true }), fc.double({ min: 59.2, max: 59.4, noNaN: true }))
    .map(([longitude, latitude]) => square(longitude, latitude));

  test("has moved as far there as back, and not at all where it stays", () => {
    fc.assert(
      fc.property(outline, outline, (before, after) => {
        const there = outlineMove({ before, after });
        const back = outlineMove({ before: after, after: before });
        expect(back).toEqual({ beforeM2: there.afterM2, afterM2: there.beforeM2, movedM: there.movedM });
        expect(outlineMove({ before, after: before }).movedM).toBe(0);
      }),
    );
  });
});
