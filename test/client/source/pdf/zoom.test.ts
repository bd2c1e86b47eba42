import fc from "fast-check";
import { expect, test } from "vitest";
import { density, nextZoom, readableZoom } from "#client/source/pdf/zoom.ts";

test("larger and smaller lead back to where one was, and end somewhere", () => {
  fc.assert(
    fc.property(fc.constantFrom(0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4), (zoom) => {
      const larger = nextZoom(zoom, "in");
      if (larger !== null) expect(nextZoom(larger, "out")).toBe(zoom);
      else expect(zoom).toBe(4);
    }),
  );
  expect(nextZoom(0.5, "out")).toBeNull();
});

test("a page fills the width where its letters can then be read, and is larger where they cannot", () => {
  expect(readableZoom(1.6)).toBe(1);
  expect(readableZoom(0.45)).toBe(2);
  expect(readableZoom(0)).toBe(1);
});

test("a canvas never has more pixels than browsers take", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 1, max: 20_000 }), (width, height) => {
      const pixels = density(width, height, 2);
      expect(pixels).toBeLessThanOrEqual(2);
      expect(width * pixels * height * pixels).toBeLessThanOrEqual(16_000_001);
    }),
  );
});
