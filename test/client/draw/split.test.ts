import { area, polygon } from "@turf/turf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { circleAround, closed, outlineOf, type Sketch } from "#client/draw/sketch.ts";
import { splitAt } from "#client/draw/split.ts";
import { polygonFaults } from "#data/rules/valid-polygon.ts";
import type { Position } from "#data/schema/geometry.ts";

const sketch = (...corners: Position[]): Sketch => closed({ corners, isClosed: true });

/** Square metres. */
function sizeOf(drawn: Sketch): number {
  const outline = outlineOf(drawn);
  return outline === null ? 0 : area(polygon(outline.coordinates));
}

describe("an outline that is split", () => {
  const square = sketch([18.06, 59.31], [18.07, 59.31], [18.07, 59.315], [18.06, 59.315]);

  test("becomes two that have the cut in common and nothing else", () => {
    const cut = splitAt(square, 0, 2);
    expect(cut?.kept.corners).toEqual(square.corners.slice(0, 3));
    expect(cut?.cutOff.corners).toEqual([square.corners[2], square.corners[3], square.corners[0]]);
  });

  test("is the same two whichever way the cut is made, and together as large as before", () => {
    const middle = fc.tuple(fc.double({ min: 17.8, max: 18.3 }), fc.double({ min: 59.2, max: 59.4 }));
    const corner = fc.integer({ min: 0, max: 15 });
    fc.assert(
      fc.property(middle, corner, corner, ([x, y], from, to) => {
        fc.pre(Number.isFinite(x) && Number.isFinite(y));
        const circle = circleAround([x, y], 200);
        const cut = splitAt(circle, from, to);
        const apart = Math.abs(from - to);
        expect(cut === null).toBe(apart < 2 || apart > 14);
        expect(splitAt(circle, to, from)).toEqual(cut);
        if (cut === null) return;
        for (const half of [cut.kept, cut.cutOff]) {
          const outline = outlineOf(half);
          expect(polygonFaults({ type: "Polygon", coordinates: outline?.coordinates ?? [] })).toEqual([]);
        }
        expect(sizeOf(cut.kept) + sizeOf(cut.cutOff)).toBeCloseTo(sizeOf(circle), 0);
      }),
    );
  });

  test("is not cut where the line would run outside, or along a side, or while it is open", () => {
    // A hook: from tip to tip the line runs through the open air.
    const hook = sketch([18.06, 59.31], [18.07, 59.31], [18.07, 59.315], [18.065, 59.311], [18.06, 59.315]);
    expect(splitAt(hook, 2, 4)).toBeNull();
    expect(splitAt(hook, 0, 3)).not.toBeNull();
    expect(splitAt(square, 1, 2)).toBeNull();
    expect(splitAt(square, 1, 1)).toBeNull();
    expect(splitAt(square, 0, 9)).toBeNull();
    expect(splitAt({ ...square, isClosed: false }, 0, 2)).toBeNull();
  });
});
