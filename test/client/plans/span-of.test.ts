import fc from "fast-check";
import { expect, test } from "vitest";
import { spanOf } from "#client/plans/span-of.ts";

test("a merged cell covers its run of rows, and is drawn once", () => {
  const rows = ["a", "a", "b", "a"];
  expect(rows.map((_, index) => spanOf(rows, index, (row) => row))).toEqual([2, 0, 1, 1]);
});

test("the cells of a column together cover every row exactly", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "b", "c")), (rows) => {
      const spans = rows.map((_, index) => spanOf(rows, index, (row) => row));
      expect(spans.reduce((sum, span) => sum + span, 0)).toBe(rows.length);
    }),
  );
});
