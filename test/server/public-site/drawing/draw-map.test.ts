import fc from "fast-check";
import { expect, test } from "vitest";
import { readBaseMap } from "#server/ground/index.ts";
import { drawMap } from "#server/public-site/drawing/draw-map.ts";
import { APART, layMarks } from "#server/public-site/drawing/lay-marks.ts";
import { pathData } from "#server/public-site/drawing/path-data.ts";
import { projectionOf } from "#server/public-site/drawing/projection.ts";
import { numbered } from "#server/public-site/place-order.ts";
import { publishedSet } from "#test/fixtures/published/published-set.ts";

const basemap = await readBaseMap();
const places = numbered(publishedSet.places);

test("every place has its outline and its number inside the drawing", () => {
  const map = drawMap(basemap, places);
  expect(map.places).toHaveLength(places.length);
  for (const { outline, mark } of map.places) {
    expect(outline).toMatch(/^M\d+ \d+l/);
    expect(mark[0]).toBeGreaterThan(0);
    expect(mark[0]).toBeLessThan(map.width);
    expect(mark[1]).toBeGreaterThan(0);
    expect(mark[1]).toBeLessThan(map.height);
  }
});

test("the ground of a district is small enough to come with the words", () => {
  const { ground } = drawMap(basemap, places);
  expect(Object.values(ground).join("").length).toBeLessThan(40_000);
  expect(ground.water).not.toBe("");
  expect(ground.wide).not.toBe("");
});

test("numbers lie apart, however close the places are", () => {
  const marks = layMarks(
    Array.from({ length: 12 }, () => [600, 500] as const),
    [1_200, 1_000],
  );
  for (const [index, a] of marks.entries())
    for (const b of marks.slice(index + 1))
      expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeGreaterThanOrEqual(APART);
});

test("what must be seen lies within the drawing, whatever its shape", () => {
  const degree = { noNaN: true, noDefaultInfinity: true };
  const west = fc.double({ min: 17, max: 19, ...degree });
  const south = fc.double({ min: 59, max: 60, ...degree });
  const size = fc.double({ min: 0, max: 0.5, ...degree });
  fc.assert(
    fc.property(west, south, size, size, (w, s, width, height) => {
      const drawing = projectionOf([w, s, w + width, s + height]);
      for (const corner of [[w, s] as const, [w + width, s + height] as const]) {
        const [x, y] = drawing.toUnits([...corner]);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(1_200);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(drawing.height);
      }
    }),
  );
});

test("a ring is closed, a line is not, and a speck is nothing", () => {
  const ring = [
    [0, 0],
    [50, 0],
    [50, 50],
    [0, 0],
  ] as const;
  expect(pathData(ring, true)).toBe("M0 0l50 0 0 50z");
  expect(pathData(ring.slice(0, 3), false)).toBe("M0 0l50 0 0 50");
  expect(
    pathData(
      [
        [5, 5],
        [5, 6],
        [6, 6],
        [5, 5],
      ],
      true,
    ),
  ).toBe("");
});
