import fc from "fast-check";
import { expect, test } from "vitest";
import { csvCell } from "#data/rules/csv.ts";

test.each([
  ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
  ["+46 8 508", "'+46 8 508"],
  ["-1", "'-1"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1+1", "'\t=1+1"],
  ["\r=1+1", `"'\r=1+1"`],
  ['säg "hej"', '"säg ""hej"""'],
  ["ett; två", '"ett; två"'],
  ["rad\nrad", '"rad\nrad"'],
  ["plan 2024", "plan 2024"],
  ["–", "–"],
])("the cell %j becomes %j", (text, cell) => {
  expect(csvCell(text)).toBe(cell);
});

/** Reads one cell back, as a spreadsheet does. */
const readCell = (cell: string): string =>
  cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;

test("whatever is written, a cell stays one cell, begins no formula and loses nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."=+-@;\"'\t\r\n aåÅ,|") }), (text) => {
      const cell = csvCell(text);
      if (!cell.startsWith('"')) expect(cell).not.toMatch(/[;,"\r\n]/);
      const read = readCell(cell);
      expect(read).not.toMatch(/^[=+\-@\t\r\n]/);
      expect([text, `'${text}`]).toContain(read);
    }),
  );
});
