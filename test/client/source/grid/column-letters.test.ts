import fc from "fast-check";
import { expect, test } from "vitest";
import { columnLetters } from "#client/source/grid/column-letters.ts";

test("columns are named as in a workbook, to its last one", () => {
  expect([1, 26, 27, 52, 53, 702, 703, 16_384].map(columnLetters)).toEqual([
    "A",
    "Z",
    "AA",
    "AZ",
    "BA",
    "ZZ",
    "AAA",
    "XFD",
  ]);
});

test("every column has a name of its own, which tells its number", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 16_384 }), (column) => {
      const number = [...columnLetters(column)].reduce(
        (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
        0,
      );
      expect(number).toBe(column);
    }),
  );
});
