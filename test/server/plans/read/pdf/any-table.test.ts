/** Any small table that is drawn comes back cell by cell. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { type DrawnCell, drawTable } from "#test/fixtures/documents/pdf.ts";
import { readDrawn, shown } from "./read.ts";

const word = fc
  .stringMatching(/^[a-zåäöA-ZÅÄÖé0-9(][a-zåäö0-9.,:%/)–-]{0,7}$/)
  .filter((text) => !text.endsWith("-"));
/** No wider than a narrow column, no more lines than a low row holds. */
const text = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join("\n"));

/** A raster where some cells cover those to their right or below. */
const table = fc
  .record({
    widths: fc.array(fc.integer({ min: 60, max: 110 }), { minLength: 1, maxLength: 5 }),
    heights: fc.array(fc.integer({ min: 36, max: 60 }), { minLength: 2, maxLength: 6 }),
    rules: fc.constantFrom("strokes" as const, "areas" as const),
    left: fc.integer({ min: 5, max: 250 }),
    top: fc.integer({ min: 5, max: 150 }),
  })
  .chain((frame) =>
    fc
      .array(fc.record({ text: fc.option(text), toRight: fc.boolean(), below: fc.boolean() }), {
        minLength: 30,
        maxLength: 30,
      })
      .map((fields) => ({ ...frame, cells: merged(frame.widths.length, frame.heights.length, fields) })),
  );

interface Field {
  text: string | null;
  toRight: boolean;
  below: boolean;
}

function merged(columns: number, rows: number, fields: readonly Field[]): DrawnCell[] {
  const taken = new Set<string>();
  const cells: DrawnCell[] = [];
  for (let row = 1; row <= rows; row++)
    for (let column = 1; column <= columns; column++) {
      const field = fields[(row - 1) * columns + column - 1];
      if (field === undefined || taken.has(`${row} ${column}`)) continue;
      const columnSpan = field.toRight && column < columns && !taken.has(`${row} ${column + 1}`) ? 2 : 1;
      const rowSpan = field.below && columnSpan === 1 && row < rows ? 2 : 1;
      for (let y = row; y < row + rowSpan; y++)
        for (let x = column; x < column + columnSpan; x++) taken.add(`${y} ${x}`);
      cells.push({ row, column, rowSpan, columnSpan, text: field.text ?? "" });
    }
  return cells;
}

/** Lines that every row or column has a rule at; a merge over a whole line leaves none to be seen. */
const hasAllRules = (cells: readonly DrawnCell[], rows: number, columns: number): boolean => {
  const starts = (key: "row" | "column") => new Set(cells.map((cell) => cell[key])).size;
  return starts("row") === rows && starts("column") === columns && cells.length > 1;
};

test("what is drawn in ruled cells is read from them", async () => {
  await fc.assert(
    fc.asyncProperty(
      table.filter(({ cells, heights, widths }) => hasAllRules(cells, heights.length, widths.length)),
      async (drawn) => {
        const { sheets, loose } = await readDrawn((sheet) => drawTable(sheet, drawn));
        const expected = drawn.cells
          .filter((cell) => cell.text !== "")
          .map(({ row, column, rowSpan = 1, columnSpan = 1, text: said }) => {
            const span = rowSpan * columnSpan > 1 ? ` (${rowSpan}×${columnSpan})` : "";
            return `${row} ${column}${span}: ${said}`;
          });
        expect(sheets.flatMap(shown)).toEqual(expected);
        expect(loose).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

test("no text is lost, wherever it stands and however it is ruled", async () => {
  const pieces = fc.array(
    fc.record({ said: word, x: fc.integer({ min: 0, max: 780 }), top: fc.integer({ min: 0, max: 580 }) }),
    { minLength: 1, maxLength: 25 },
  );
  await fc.assert(
    fc.asyncProperty(table, pieces, async (drawn, words) => {
      const { sheets, loose } = await readDrawn((sheet) => {
        drawTable(sheet, { ...drawn, cells: drawn.cells.map((cell) => ({ ...cell, text: "" })) });
        for (const { said, x, top } of words)
          sheet.page.drawText(said, { x, y: 587 - top, size: 8, font: sheet.font });
      });
      const letters = (texts: readonly string[]) => [...texts.join("").replace(/\s/g, "")].sort().join("");
      const read = [...sheets.flatMap(({ cells }) => cells), ...loose].map(({ text: said }) => said);
      const drawnOnce = new Map(words.map(({ said, x, top }) => [`${said} ${x} ${top}`, said]));
      expect(letters(read)).toBe(letters([...drawnOnce.values()]));
    }),
    { numRuns: 60 },
  );
});
