/** What leaves the table: to the clipboard, as CSV, as a workbook. */
import fc from "fast-check";
import { readXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { toHtmlTable, toTsv } from "#client/table/clipboard.ts";
import { fileName, toCsv } from "#client/table/exported.ts";
import { toWorkbook } from "#client/table/workbook.ts";

const formula = fc.tuple(fc.constantFrom("=", "+", "-", "@"), fc.string()).map(([sign, rest]) => sign + rest);
const cell = fc.oneof(fc.string(), formula);
const table = fc
  .integer({ min: 1, max: 4 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
  );

/** Reads tab-separated text as Excel does. */
function readTsv(text: string): string[][] {
  const lines: string[][] = [[]];
  const pattern = /("(?:[^"]|"")*"|[^\t\r\n]*)(\t|\r\n|$)/gy;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [whole, field = "", end] = match;
    lines.at(-1)?.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (end === "\r\n") lines.push([]);
    else if (end !== "\t") return lines;
    if (whole === "") return lines;
  }
  return lines;
}

test("pasted into Excel every cell is where it was, and none of them runs", () => {
  fc.assert(
    fc.property(table, (cells) => {
      const pasted = readTsv(toTsv(cells));
      expect(pasted.map((line) => line.length)).toEqual(cells.map((line) => line.length));
      for (const [at, line] of pasted.entries())
        for (const [column, text] of line.entries()) {
          expect(text).not.toMatch(/^[=+\-@\t\r\n]/);
          expect([text, text.slice(1)]).toContain(cells[at]?.[column]);
        }
    }),
  );
});

test("as a table nothing that stands in a cell becomes markup", () => {
  expect(toHtmlTable([["<img onerror=x>", "=1+1"]])).toBe(
    `<table><tr><td style='mso-number-format:"\\@"'>&lt;img onerror=x&gt;</td><td style='mso-number-format:"\\@"'>'=1+1</td></tr></table>`,
  );
});

test("CSV opens in Swedish Excel with a double click: its mark, semicolons, and no formula", () => {
  const csv = toCsv({ heads: ["Åtgärd", "Målår"], cells: [["Belysning; ny", "=2030"]] });
  expect(csv).toBe(`\uFEFFÅtgärd;Målår\r\n"Belysning; ny";'=2030\r\n`);
});

test("the workbook holds the seen columns and rows in their order, years as numbers, formulas as text", async () => {
  const bytes = await toWorkbook(
    {
      columns: ["title", "targetYear"],
      heads: ["Åtgärd", "Målår"],
      cells: [
        ["=SUM(A1)", "2030"],
        ["Ärlig dialog", ""],
      ],
    },
    "Åtgärder",
  );
  const book = await readXlsx(bytes);
  expect(book.sheets.map(({ name }) => name)).toEqual(["Åtgärder"]);
  expect(book.sheets[0]?.rows.map((row) => row.map((value) => value ?? ""))).toEqual([
    ["Åtgärd", "Målår"],
    ["'=SUM(A1)", 2030],
    ["Ärlig dialog", ""],
  ]);
});

test("a file is named after what it shows and the day", () => {
  expect(fileName("atgarder", "17 åtgärder i Södermalm, målår 2026.", "2026-11-21", "csv")).toBe(
    "atgarder-17-atgarder-i-sodermalm-malar-2026-2026-11-21.csv",
  );
  expect(fileName("measures", "x".repeat(400), "2026-11-21", "xlsx").length).toBeLessThan(160);
});
