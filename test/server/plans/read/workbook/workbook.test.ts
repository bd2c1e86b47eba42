/** A workbook is read as its cells show it. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { strFromU8, strToU8 } from "fflate";
import { type CellValue, type MergeRange, type WriteOptions, writeXlsx } from "hucre";
import { describe, expect, test } from "vitest";
import type { ReadDocument, Sheet } from "#data/schema/document.ts";
import { ReadDocument as DocumentShape } from "#data/schema/document.ts";
import { readWorkbook } from "#server/plans/read/workbook/index.ts";
import { oneSheet, packed } from "#test/fixtures/documents/workbooks.ts";
import { contextFor } from "#test/server/plans/read/read-context.ts";

async function documentOf(bytes: Uint8Array): Promise<ReadDocument> {
  const reading = await readWorkbook(bytes, contextFor("plan.xlsx"));
  if (!reading.ok) throw new Error(`refused: ${JSON.stringify(reading.refusal)}`);
  return DocumentShape.parse(reading.document);
}

const written = async (options: WriteOptions): Promise<ReadDocument> => documentOf(await writeXlsx(options));

const textsOf = (sheet: Sheet | undefined): Record<string, string> =>
  Object.fromEntries((sheet?.cells ?? []).map(({ source, text }) => [source.ref, text]));

const datesOf = (sheet: Sheet | undefined): Record<string, string | null> =>
  Object.fromEntries((sheet?.cells ?? []).map(({ source, date }) => [source.ref, date]));

/** A sheet with one cell in A1, in a format of its own. */
const formatted = async (value: CellValue, numFmt: string, dateSystem: "1900" | "1904" = "1900") => {
  const cells = new Map([["0,0", { value, style: { numFmt } }]]);
  const { sheets } = await written({ dateSystem, sheets: [{ name: "Blad", rows: [[value]], cells }] });
  return sheets[0]?.cells[0];
};

const text = fc.stringMatching(/^[A-Za-zÅÄÖåäö0-9=+\-@|!<>&'" \n]{1,40}$/).filter((one) => one.trim() !== "");
const day = fc
  .date({ min: new Date("1901-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
  .map((date) => new Date(date.toISOString().slice(0, 10)));

test("what is written in a workbook is read back cell by cell: words and days", async () => {
  const value = fc.oneof({ weight: 3, arbitrary: text }, { weight: 1, arbitrary: fc.constant(null) }, day);
  const grid = fc.array(fc.array(value, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(grid, async (rows) => {
      const cells = rows.flatMap((row, r) =>
        row.flatMap((one, c) => (one === null ? [] : [{ row: r + 1, column: c + 1, value: one }])),
      );
      fc.pre(cells.length > 0);
      const dates = new Map(
        cells
          .filter(({ value: one }) => one instanceof Date)
          .map(({ row, column, value: one }) => [
            `${row - 1},${column - 1}`,
            { value: one, style: { numFmt: "yyyy-mm-dd" } },
          ]),
      );
      const { sheets } = await written({ sheets: [{ name: "Blad", rows, cells: dates }] });
      expect(sheets[0]?.cells.map(({ row, column, text: shown }) => ({ row, column, shown }))).toEqual(
        cells.map(({ row, column, value: one }) => ({
          row,
          column,
          shown: one instanceof Date ? one.toISOString().slice(0, 10) : one,
        })),
      );
      for (const { date, text: shown } of sheets[0]?.cells ?? []) if (date !== null) expect(shown).toBe(date);
    }),
    { numRuns: 60 },
  );
});

test("a merged cell says how far it reaches, whichever ranges are merged", async () => {
  const size = 12;
  const merge = fc
    .record({ top: fc.nat(size - 3), left: fc.nat(size - 3), down: fc.nat(2), right: fc.nat(2) })
    .map(
      ({ top, left, down, right }): MergeRange => ({
        startRow: top,
        startCol: left,
        endRow: top + down,
        endCol: left + right,
      }),
    );
  await fc.assert(
    fc.asyncProperty(merge, async (range) => {
      const rows: CellValue[][] = Array.from({ length: size }, (_, row) =>
        Array.from({ length: size }, (_, column) => {
          const isCovered =
            row >= range.startRow &&
            row <= range.endRow &&
            column >= range.startCol &&
            column <= range.endCol &&
            (row > range.startRow || column > range.startCol);
          return isCovered ? null : `${row}/${column}`;
        }),
      );
      const { sheets } = await written({ sheets: [{ name: "Blad", rows, merges: [range] }] });
      const cell = sheets[0]?.cells.find(
        ({ text: shown }) => shown === `${range.startRow}/${range.startCol}`,
      );
      expect(cell).toMatchObject({
        rowSpan: range.endRow - range.startRow + 1,
        columnSpan: range.endCol - range.startCol + 1,
      });
    }),
    { numRuns: 30 },
  );
});

describe("a date", () => {
  const june = new Date("2025-06-01");

  test.each([
    ["mmm-yy", "jun-25"],
    ["yyyy\\-mm\\-dd;@", "2025-06-01"],
    ["m/d/yyyy", "2025-06-01"],
    ["mm-dd-yy", "2025-06-01"],
    ["d mmmm yyyy;@", "1 juni 2025"],
    ["[$-41D]dddd d mmmm", "söndag 1 juni"],
    ["[$-409]mmmm yyyy", "June 2025"],
    ['"vecka" d/m', "vecka 1/6"],
    ["yyyy", "2025"],
  ])("in the format %s is kept as it shows and as the day that it is", async (format, shown) => {
    expect(await formatted(june, format)).toMatchObject({ text: shown, date: "2025-06-01" });
  });

  test("is the same day in a workbook that counts from 1904", async () => {
    expect(await formatted(june, "yyyy-mm-dd", "1904")).toMatchObject({ date: "2025-06-01" });
  });

  test("with a time keeps the time in its text", async () => {
    const cell = await formatted(new Date("2025-06-01T13:05:00Z"), "yyyy-mm-dd hh:mm");
    expect(cell).toMatchObject({ text: "2025-06-01 13:05", date: "2025-06-01" });
  });

  test("is not what a time of day or a length of time is", async () => {
    expect(await formatted(0.5, "hh:mm")).toMatchObject({ text: "12:00", date: null });
    expect(await formatted(1.5, "[h]:mm")).toMatchObject({ text: "36:00", date: null });
  });
});

test("numbers and truth are text as a Swedish Excel shows them", async () => {
  const rows = [[2025, 0.5, 1234.5, true, false, 0.1 + 0.2]];
  const { sheets } = await written({ sheets: [{ name: "Blad", rows }] });
  expect(textsOf(sheets[0])).toEqual({
    A1: "2025",
    B1: "0,5",
    C1: "1234,5",
    D1: "SANT",
    E1: "FALSKT",
    F1: "0,3",
  });
  expect((await formatted(0.25, "0%"))?.text).toBe("25%");
  expect((await formatted(12_500, "#,##0.00"))?.text).toBe("12\u00a0500,00");
  expect((await formatted(7, ";;;"))?.text, "a hidden number is not lost").toBe("7");
});

test("what is left of a workbook's formulas is what was saved with them, with a doubt", async () => {
  const cells = new Map([
    ["0,0", { value: 42, formula: "SUM(B1:B9)", formulaResult: 42 }],
    ["1,0", { value: "klart", formula: 'IF(1,"klart","")', formulaResult: "klart" }],
  ]);
  const document = await written({ sheets: [{ name: "Blad", rows: [[42], ["klart"], ["fast"]], cells }] });
  expect(document.sheets[0]?.cells.map(({ text: shown, doubts }) => [shown, doubts])).toEqual([
    ["42", ["formula"]],
    ["klart", ["formula"]],
    ["fast", []],
  ]);
  expect(document.notices).toEqual([{ kind: "formulas", where: null, count: 2 }]);
});

test("texts that look like commands are texts", async () => {
  const rows = [["=CMD|' /C calc'!A0", "+46", "@SUM(A1)", "-1+2"]];
  const document = await written({ sheets: [{ name: "Blad", rows }] });
  expect(Object.values(textsOf(document.sheets[0]))).toEqual(rows[0]);
  expect(document.notices).toEqual([]);
});

/** A workbook of one row with a part that its list of relationships names. */
function withPart(cells: string, kind: string, xml: string): Uint8Array {
  const parts = oneSheet(`<row r="1">${cells}</row>`);
  const list = "xl/_rels/workbook.xml.rels";
  const more = `<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${kind}.xml"/></Relationships>`;
  const relations = strFromU8(parts[list] ?? new Uint8Array()).replace("</Relationships>", more);
  return packed({ ...parts, [list]: strToU8(relations), [`xl/${kind}.xml`]: strToU8(xml) });
}

test("a text of many looks is one text, without what is there for reading aloud", async () => {
  const strings =
    '<sst><si><r><rPr><b/></rPr><t>Torget</t></r><r><t xml:space="preserve"> och_x000D_\nparken</t></r>' +
    '<rPh sb="0" eb="1"><t>uttal</t></rPh></si></sst>';
  const cell = `<c r="A1" t="s"><v>0</v></c>`;
  const { sheets } = await documentOf(withPart(cell, "sharedStrings", strings));
  expect(textsOf(sheets[0])).toEqual({ A1: "Torget och\nparken" });
});

test("a date in a format that has a number and no code is a date", async () => {
  // 14 is the short date of whoever looks, 17 is mmm-yy, 30 a date in a format of East Asia.
  const looks = [14, 17, 30].map((id) => `<xf numFmtId="${id}"/>`).join("");
  const cells = [0, 1, 2].map((at) => `<c r="${"ABC"[at]}1" s="${at}"><v>45809</v></c>`).join("");
  const styles = `<styleSheet><cellXfs count="3">${looks}</cellXfs></styleSheet>`;
  const { sheets } = await documentOf(withPart(cells, "styles", styles));
  expect(textsOf(sheets[0])).toEqual({ A1: "2025-06-01", B1: "jun-25", C1: "2025-06-01" });
  expect(datesOf(sheets[0])).toEqual({ A1: "2025-06-01", B1: "2025-06-01", C1: "2025-06-01" });
});

test("hidden sheets, rows and columns are read and told of", async () => {
  const { sheets, notices } = await written({
    sheets: [
      {
        name: "Syns",
        rows: [
          ["a", "b"],
          ["c", "d"],
        ],
        rowDefs: new Map([[1, { hidden: true }]]),
      },
      { name: "Dold", rows: [["e"]], hidden: true },
    ],
  });
  expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ["Syns", false],
    ["Dold", true],
  ]);
  expect(textsOf(sheets[0])).toEqual({ A1: "a", B1: "b", A2: "c", B2: "d" });
  expect(notices).toEqual([
    { kind: "hidden-rows", where: "Syns", count: 1 },
    { kind: "hidden-sheet", where: "Dold", count: 1 },
  ]);
});

test("comments are kept beside the sheet, each at its cell", async () => {
  const cells = new Map([["0,1", { value: "klart", comment: { author: "kontoret", text: "se rad 8" } }]]);
  const { loose } = await written({ sheets: [{ name: "Blad", rows: [["plats", "klart"]], cells }] });
  expect(loose).toMatchObject([{ text: "se rad 8", source: { sheet: "Blad", ref: "B1" } }]);
});

test("cells of blanks alone are no cells, and line breaks inside a cell are one sign", async () => {
  const { sheets } = await written({ sheets: [{ name: "Blad", rows: [["  \n ", "a\r\nb", "c"]] }] });
  expect(textsOf(sheets[0])).toEqual({ B1: "a\nb", C1: "c" });
  expect(datesOf(sheets[0])).toEqual({ B1: null, C1: null });
});

const folder = process.env.PLANS_DIR ?? "";
const file = join(folder, "hasselby-vallingby-atgardsplan-2025.xlsx");
const isMissing = folder === "" || !existsSync(file);
const reason = isMissing ? "skipped: the workbook is not at hand (PLANS_DIR)" : "at hand";

test.skipIf(isMissing)(`the published workbook is read whole (${reason})`, async () => {
  const { sheets, notices, loose } = await documentOf(await readFile(file));
  expect(sheets).toHaveLength(8);
  const places = sheets[2];
  // Head, the template's line of guidance, and the rows.
  expect(new Set(places?.cells.map(({ row }) => row)).size).toBe(2 + 18);
  expect(places?.cells.filter(({ row }) => row === 1)).toHaveLength(7);
  expect([notices, loose]).toEqual([[], []]);
});

test("that its properties name a person is noticed, and who is nowhere in what is read", async () => {
  const sheets = [{ name: "Blad", rows: [["Plats", "Åtgärd"]] }];
  const named = await written({
    sheets,
    properties: { creator: "Anna Exempelsson", company: "Stockholms stad" },
  });
  expect(named.notices).toEqual([{ kind: "persons-ignored", where: null, count: 1 }]);
  expect(JSON.stringify(named)).not.toContain("Exempelsson");
  expect((await written({ sheets, properties: { creator: "Stockholms stad" } })).notices).toEqual([]);
});
