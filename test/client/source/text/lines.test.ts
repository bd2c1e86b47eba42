import fc from "fast-check";
import { expect, test } from "vitest";
import { linesOf, sourcesOn } from "#client/source/text/lines.ts";
import { linesOf as readLinesOf } from "#server/plans/read/text/lines.ts";
import { cellAt, sourceAt } from "#test/client/source/cells.ts";

test("a line has the number that the reader gave it, whatever ends the lines", () => {
  const text = fc
    .array(
      fc.tuple(fc.constantFrom("Problem", "", "  å  ", "Orsak"), fc.constantFrom("\n", "\r\n", "\r", "\f")),
    )
    .map((parts) => parts.flat().join(""));
  fc.assert(
    fc.property(text, (any) => {
      const shown = linesOf(new TextEncoder().encode(any)) ?? [];
      const read = readLinesOf(any, 10_000)?.lines ?? [];
      expect(read.map(({ number }) => shown[number - 1]?.trim())).toEqual(read.map(({ text }) => text));
    }),
  );
});

test("bytes that are no text have no lines", () => {
  expect(linesOf(new Uint8Array([0, 1, 2]))).toBeNull();
});

test("on a line stands every cell that reaches over it", () => {
  const onLines = (from: number, to: number, column: number) =>
    cellAt(1, column, { source: { ...sourceAt(1, column), lines: { from, to } } });
  const sheet = { name: "Tabell 1", hidden: false, page: 1, cells: [onLines(1, 3, 1), onLines(3, 5, 2)] };
  const loose = [{ text: "rubrik", source: sourceAt(9, 1, "") }];
  const columns = (line: number) => sourcesOn({ sheets: [sheet], loose }, line).map(({ column }) => column);
  expect([1, 3, 5, 6].map(columns)).toEqual([[1], [1, 2], [2], []]);
});
