import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCorners, writeCorners } from "#client/draw/corner-text.ts";
import {
  addCorner,
  circleAround,
  closed,
  EMPTY,
  moveCorner,
  outlineOf,
  removeCorner,
  type Sketch,
  sketchOf,
} from "#client/draw/sketch.ts";
import { beginWith, type SketchStep, stepSketch } from "#client/draw/sketch-history.ts";
import { cornerNear, cornersOf, SNAP_PX } from "#client/draw/snap.ts";
import { outlineSize } from "#data/rules/outline-size.ts";
import { polygonFaults } from "#data/rules/valid-polygon.ts";
import { Polygon, type Position } from "#data/schema/geometry.ts";

const position: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: 17.8, max: 18.3, noNaN: true }),
  fc.double({ min: 59.2, max: 59.4, noNaN: true }),
);
const corners = fc.array(position, { maxLength: 12 });
const drawn = (all: readonly Position[]): Sketch => all.reduce(addCorner, EMPTY);

describe("an outline that is drawn", () => {
  test("is, once it is closed, one that the server takes, whichever way round it was drawn", () => {
    const radius = fc.integer({ min: 5, max: 2_000 });
    fc.assert(
      fc.property(position, radius, fc.boolean(), (middle, metres, isReversed) => {
        const circle = circleAround(middle, metres);
        const sketch = isReversed ? closed(drawn(circle.corners.toReversed())) : circle;
        const outline = outlineOf(sketch);
        if (outline === null) throw new Error("A circle is closed");
        expect(polygonFaults(Polygon.parse(outline))).toEqual([]);
        expect(outlineSize(outline).widthM).toBeGreaterThan(metres * 1.9);
        expect(outlineSize(outline).widthM).toBeLessThan(metres * 2.1 + 1);
        expect(outlineOf(sketchOf(outline) ?? EMPTY)).toEqual(outline);
      }),
    );
  });

  test("has no corner twice in a row, and is closed only with three of them", () => {
    fc.assert(
      fc.property(corners, (all) => {
        const doubled = drawn(all.flatMap((corner) => [corner, corner]));
        const whole = closed(doubled);
        for (const [index, corner] of whole.corners.entries())
          if (whole.corners.length > 1)
            expect(whole.corners[(index + 1) % whole.corners.length]).not.toEqual(corner);
        expect(whole.isClosed).toBe(whole.corners.length >= 3);
        expect(outlineOf({ ...whole, isClosed: false })).toBeNull();
      }),
    );
  });

  test("keeps all other corners when one is moved or removed", () => {
    const whole = circleAround([18.07, 59.31], 50);
    fc.assert(
      fc.property(fc.nat(whole.corners.length - 1), position, (index, to) => {
        const others = whole.corners.toSpliced(index, 1);
        expect(moveCorner(whole, index, to).corners.toSpliced(index, 1)).toEqual(others);
        expect(removeCorner(whole, index)).toEqual({ corners: others, isClosed: true });
      }),
    );
    expect(
      removeCorner(
        closed(
          drawn([
            [18, 59],
            [18.1, 59],
            [18, 59.1],
          ]),
        ),
        0,
      ).isClosed,
    ).toBe(false);
  });

  test("of several parts or with a hole is not drawn anew corner by corner", () => {
    const { coordinates } = outlineOf(circleAround([18.07, 59.31], 50)) ?? { coordinates: [] };
    expect(sketchOf({ type: "MultiPolygon", coordinates: [coordinates, coordinates] })).toBeNull();
    expect(sketchOf({ type: "Polygon", coordinates: [...coordinates, ...coordinates] })).toBeNull();
  });
});

test("every step can be undone and done again, and a new one after an undo puts away what was undone", () => {
  const step: fc.Arbitrary<SketchStep> = fc.oneof(
    corners.map((all): SketchStep => ({ kind: "draw", sketch: drawn(all) })),
    fc.constantFrom<SketchStep>({ kind: "undo" }, { kind: "redo" }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const before = steps.reduce(stepSketch, beginWith(EMPTY));
      const after = stepSketch(before, { kind: "draw", sketch: circleAround([18, 59.3], 30) });
      expect(after.future).toEqual(before.now === after.now ? before.future : []);
      const undone = stepSketch(after, { kind: "undo" });
      expect(stepSketch(undone, { kind: "redo" })).toEqual(after);
      let all = after;
      while (all.past.length > 0) all = stepSketch(all, { kind: "undo" });
      expect(all.now).toEqual(EMPTY);
    }),
  );
});

describe("corners as text", () => {
  test("are read as they are written", () => {
    fc.assert(
      fc.property(corners, (all) => {
        const read = readCorners(writeCorners(all));
        if ("line" in read) throw new Error(`line ${read.line}`);
        for (const [index, [longitude, latitude]] of all.entries()) {
          expect(read.corners[index]?.[0]).toBeCloseTo(longitude, 5);
          expect(read.corners[index]?.[1]).toBeCloseTo(latitude, 5);
        }
      }),
    );
  });

  test.each([
    ["59.3147, 18.0726", [18.0726, 59.3147]],
    ["59,3147; 18,0726", [18.0726, 59.3147]],
    ["59,3147, 18,0726", [18.0726, 59.3147]],
    ["18.0726 59.3147", [18.0726, 59.3147]],
    ["[18.0726,59.3147],", [18.0726, 59.3147]],
    ["N 59.3147 E 18.0726", [18.0726, 59.3147]],
  ])("%s is one corner", (text, corner) => {
    expect(readCorners(text)).toEqual({ corners: [corner] });
  });

  test.each([
    ["59.3147", 1],
    ["59.3, 18.0\n\n59.3 och 18.0 och 2", 3],
    ["59.3, 18.0\n90, 200", 2],
    ["6580822, 674032", 1],
  ])("%j cannot be read, from line %i on", (text, line) => {
    expect(readCorners(text)).toEqual({ line });
  });
});

test("a corner is drawn to the nearest of the neighbours' that is near on the screen, and to no other", () => {
  const project = ([x, y]: Position) => ({ x: x * 1_000, y: y * 1_000 });
  fc.assert(
    fc.property(position, corners, (at, neighbours) => {
      const found = cornerNear(at, neighbours, project);
      const distance = (corner: Position) =>
        Math.hypot(project(corner).x - project(at).x, project(corner).y - project(at).y);
      const least = Math.min(...neighbours.map(distance));
      expect(found === null).toBe(least > SNAP_PX);
      if (found !== null) expect(distance(found)).toBe(least);
    }),
  );
  expect(
    cornersOf(outlineOf(circleAround([18, 59.3], 20)) ?? { type: "Polygon", coordinates: [] }),
  ).toHaveLength(16);
});
