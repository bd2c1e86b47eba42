/** Paging and choosing: any way through the pages gives the same features in the same order. */
import { bboxPolygon, booleanIntersects } from "@turf/turf";
import fc from "fast-check";
import { expect, test } from "vitest";
import { boxesOf, meetsBox } from "#server/ogc/bbox.ts";
import { chosen, pageOf } from "#server/ogc/choose.ts";
import { placeFeatures } from "#server/ogc/features.ts";
import { publishedVersion } from "#test/fixtures/published/published-set.ts";

const features = placeFeatures({ version: publishedVersion(1), site: "https://plats.example.se" });

test("whatever the size of a page, next leads through all of them once, in the same order", () => {
  fc.assert(
    fc.property(fc.nat({ max: features.length }), fc.integer({ min: 1, max: 20 }), (count, limit) => {
      const all = features.slice(0, count);
      const seen: unknown[] = [];
      let offset: number | null = 0;
      while (offset !== null) {
        const page: ReturnType<typeof pageOf> = pageOf(all, offset, limit);
        expect(page.features.length).toBeLessThanOrEqual(limit);
        seen.push(...page.features);
        offset = page.next;
      }
      expect(seen).toEqual(all);
    }),
  );
});

test("from any page prev leads back to the beginning", () => {
  fc.assert(
    fc.property(fc.nat({ max: 100 }), fc.integer({ min: 1, max: 20 }), (start, limit) => {
      let offset = start;
      for (let page = pageOf(features, offset, limit); page.previous !== null; ) {
        expect(page.previous).toBeLessThan(offset);
        offset = page.previous;
        page = pageOf(features, offset, limit);
      }
      expect(offset).toBe(0);
    }),
  );
});

const lon = fc.double({ min: 17.9, max: 18.2, noNaN: true });
const lat = fc.double({ min: 59.25, max: 59.35, noNaN: true });

test("a box leaves exactly the outlines that it meets, and a box split at the antimeridian both its halves", () => {
  fc.assert(
    fc.property(lon, lat, lon, lat, (a, b, c, d) => {
      const [west, east, south, north] = [Math.min(a, c), Math.max(a, c), Math.min(b, d), Math.max(b, d)];
      const boxes = boxesOf([west, south, east, north].join()) ?? [];
      const expected = features.filter(({ geometry }) =>
        booleanIntersects(geometry, bboxPolygon([west, south, east, north])),
      );
      expect(chosen(features, { boxes, filters: {} })).toEqual(expected);
      expect(boxesOf([east, south, -170, north].join())).toEqual([
        [east, south, 180, north],
        [-180, south, -170, north],
      ]);
    }),
  );
});

test("a box within a hole of an outline does not meet it, a point within the outline does", () => {
  const ring = (least: number, most: number): [number, number][] => [
    [least, least],
    [most, least],
    [most, most],
    [least, most],
    [least, least],
  ];
  const outline = {
    geometry: { type: "Polygon" as const, coordinates: [ring(0, 10), ring(2, 8).reverse()] },
    box: [0, 0, 10, 10] as [number, number, number, number],
  };
  expect(meetsBox(outline, [3, 3, 7, 7])).toBe(false);
  expect(meetsBox(outline, [1, 1, 1, 1])).toBe(true);
  expect(meetsBox(outline, [-5, -5, 15, 15])).toBe(true);
  expect(meetsBox(outline, [10, 10, 12, 12])).toBe(true);
});
