/** OpenDocument sheets are read as their cells show them, whole. */
import { writeOds } from "hucre";
import { expect, test } from "vitest";
import { ReadDocument } from "#data/schema/document.ts";
import { readAnyFormat } from "#server/plans/read/readers.ts";
import { cell, line, openDocumentOf } from "#test/fixtures/documents/open-document.ts";
import { contextFor } from "#test/server/plans/read/read-context.ts";

async function read(bytes: Uint8Array): Promise<ReadDocument> {
  const reading = await readAnyFormat(bytes, contextFor("plan.ods"));
  if (!reading.ok) throw new Error(`refused: ${JSON.stringify(reading.refusal)}`);
  return ReadDocument.parse(reading.document);
}

async function cellsOf(tables: string) {
  const { sheets } = await read(openDocumentOf(tables));
  return Object.fromEntries((sheets[0]?.cells ?? []).map((one) => [one.source.ref, one]));
}

const table = (...rows: string[]): string =>
  `<table:table table:name="Platser">${rows.join("")}</table:table>`;

test("rows that print on every page and rows in a group are rows like others", async () => {
  const head = `<table:table-header-rows>${line(cell("Plats"), cell("Åtgärd"))}</table:table-header-rows>`;
  const group = `<table:table-row-group><table:table-rows>${line(cell("Torget"))}</table:table-rows></table:table-row-group>`;
  const cells = await cellsOf(table(head, group, line(cell("Parken"))));
  expect(Object.values(cells).map(({ source, text }) => [source.ref, text])).toEqual([
    ["A1", "Plats"],
    ["B1", "Åtgärd"],
    ["A2", "Torget"],
    ["A3", "Parken"],
  ]);
});

test("a date is kept as it shows and as the day that it is, a number as it shows", async () => {
  const date = `<table:table-cell office:value-type="date" office:date-value="2025-06-01T12:00:00"><text:p>jun-25</text:p></table:table-cell>`;
  const number = `<table:table-cell office:value-type="float" office:value="0.5"><text:p>50 %</text:p></table:table-cell>`;
  const formula = `<table:table-cell table:formula="of:=SUM([.A1:.A2])" office:value-type="float" office:value="3"><text:p>3</text:p></table:table-cell>`;
  expect(await cellsOf(table(line(date, number, formula)))).toMatchObject({
    A1: { text: "jun-25", date: "2025-06-01", doubts: [] },
    B1: { text: "50 %", date: null, doubts: [] },
    C1: { text: "3", date: null, doubts: ["formula"] },
  });
});

test("blanks, tabs and line breaks in a text are kept, comments stand beside it", async () => {
  const note = `<office:annotation><dc:creator>kontoret</dc:creator><text:p>se rad 8</text:p></office:annotation>`;
  const words = `1.<text:s text:c="3"/>Ljus<text:line-break/>2.<text:tab/><text:span>Mer</text:span> ljus\nSist`;
  const { sheets, loose } = await read(openDocumentOf(table(line(cell(words, "", note)))));
  expect(sheets[0]?.cells[0]?.text).toBe("1.   Ljus\n2.\tMer ljus\nSist");
  expect(loose).toMatchObject([{ text: "se rad 8", source: { sheet: "Platser", ref: "A1" } }]);
});

test("merged and repeated cells stand where they stand, a million empty rows between them", async () => {
  const merged = cell("Torget", `table:number-rows-spanned="2" table:number-columns-spanned="1"`);
  const gap = `<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`;
  const cells = await cellsOf(
    table(
      line(merged, cell("Klart", `table:number-columns-repeated="2"`)),
      line("<table:covered-table-cell/>", cell("Pågår")),
      gap,
      line(cell("Sist")),
    ),
  );
  expect(cells).toMatchObject({
    A1: { text: "Torget", rowSpan: 2, columnSpan: 1 },
    B1: { text: "Klart" },
    C1: { text: "Klart" },
    B2: { text: "Pågår", rowSpan: 1 },
    A1000003: { text: "Sist" },
  });
});

test("hidden sheets, rows and columns are read and told of, macros and pictures left alone", async () => {
  const columns = `<table:table-column/><table:table-column table:visibility="collapse"/>`;
  const rows = `<table:table-row table:visibility="collapse">${cell("a")}${cell("b")}</table:table-row>`;
  const hidden = `<table:table table:name="Dold" table:style-name="ta2">${line(cell("c"))}</table:table>`;
  const { sheets, notices } = await read(
    openDocumentOf(table(columns, rows) + hidden, {
      "Basic/Standard/Module1.xml": `<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd"><script/>`,
      "Pictures/1.png": "x",
    }),
  );
  expect(sheets.map(({ name, hidden: isHidden, cells }) => [name, isHidden, cells.length])).toEqual([
    ["Platser", false, 2],
    ["Dold", true, 1],
  ]);
  expect(notices).toEqual([
    { kind: "hidden-rows", where: "Platser", count: 2 },
    { kind: "hidden-sheet", where: "Dold", count: 1 },
    { kind: "macros-ignored", where: null, count: 1 },
    { kind: "pictures-ignored", where: null, count: 1 },
  ]);
});

test("what another program wrote is read as well", async () => {
  const bytes = await writeOds({
    sheets: [
      {
        name: "Blad",
        rows: [
          ["Plats", 2025],
          [null, "Torget"],
        ],
      },
    ],
  });
  const { format, sheets } = await read(bytes);
  expect(format).toBe("ods");
  expect(sheets[0]?.cells.map(({ source, text }) => [source.ref, text])).toEqual([
    ["A1", "Plats"],
    ["B1", "2025"],
    ["B2", "Torget"],
  ]);
});

test("one text repeated in every cell there is is too many cells, not the end", async () => {
  const row = `<table:table-row table:number-rows-repeated="1048576">${cell("x", `table:number-columns-repeated="16384"`)}</table:table-row>`;
  expect(
    await readAnyFormat(openDocumentOf(table(row)), contextFor("plan.ods", { cells: 1_000 })),
  ).toMatchObject({
    refusal: { reason: "too-many-cells", where: "Platser", limit: 1_000 },
  });
});

test("an encrypted one and one whose XML is none are refused", async () => {
  const locked = openDocumentOf(table(), {
    "META-INF/manifest.xml": "<manifest:manifest><manifest:encryption-data/></manifest:manifest>",
  });
  expect(await readAnyFormat(locked, contextFor("plan.ods"))).toMatchObject({
    refusal: { reason: "encrypted" },
  });
  const broken = openDocumentOf("<table:table><table:table-row></table:table>");
  expect(await readAnyFormat(broken, contextFor("plan.ods"))).toMatchObject({
    refusal: { reason: "damaged" },
  });
});
