/** Keys move as they do in a spreadsheet. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { blockOf, moved } from "#client/ui/grid-move.ts";

const KEYS = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End", "PageUp", "PageDown"];
const extent = fc.record({
  lines: fc.integer({ min: 1, max: 50 }),
  columns: fc.integer({ min: 1, max: 9 }),
  page: fc.integer({ min: 1, max: 12 }),
});

test("no key leads out of the grid, however one presses them", () => {
  fc.assert(
    fc.property(extent, fc.array(fc.tuple(fc.constantFrom(...KEYS), fc.boolean())), (size, presses) => {
      let at = { line: 0, column: 0 };
      for (const [key, isWithCtrl] of presses) {
        at = moved(at, key, isWithCtrl, size) ?? at;
        expect(at.line).toBeGreaterThanOrEqual(-1);
        expect(at.line).toBeLessThan(size.lines);
        expect(at.column).toBeGreaterThanOrEqual(0);
        expect(at.column).toBeLessThan(size.columns);
      }
    }),
  );
});

const SIZE = { lines: 100, columns: 8, page: 10 };

test.each([
  ["ArrowDown", false, { line: 6, column: 3 }],
  ["ArrowUp", false, { line: 4, column: 3 }],
  ["Home", false, { line: 5, column: 0 }],
  ["End", false, { line: 5, column: 7 }],
  ["Home", true, { line: 0, column: 0 }],
  ["End", true, { line: 99, column: 7 }],
  ["PageDown", false, { line: 15, column: 3 }],
  ["PageUp", false, { line: 0, column: 3 }],
  ["ArrowDown", true, { line: 99, column: 3 }],
  ["ArrowLeft", true, { line: 5, column: 0 }],
])("%s (with Ctrl: %s) leads from the middle to %o", (key, isWithCtrl, to) => {
  expect(moved({ line: 5, column: 3 }, key, isWithCtrl, SIZE)).toEqual(to);
});

test("from the first line one comes to the heads, and other keys do not move", () => {
  expect(moved({ line: 0, column: 2 }, "ArrowUp", false, SIZE)).toEqual({ line: -1, column: 2 });
  expect(moved({ line: 0, column: 2 }, "x", false, SIZE)).toBeNull();
});

test("what is marked reaches from corner to corner, whichever way one went", () => {
  expect(blockOf({ line: 4, column: 1 }, { line: 2, column: 5 })).toEqual({
    top: 2,
    bottom: 4,
    left: 1,
    right: 5,
  });
  expect(blockOf({ line: -1, column: 1 }, { line: 2, column: 1 }).top, "the heads are not copied").toBe(0);
});
