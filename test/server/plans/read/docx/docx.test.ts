/** Text documents as they are written for area meetings and decisions. */
import { expect, test } from "vitest";
import { ReadDocument, type Sheet } from "#data/schema/document.ts";
import { readDocx } from "#server/plans/read/docx/index.ts";
import type { ReadLimits } from "#server/plans/read/limits.ts";
import { cell, docxOf, item, paragraph, row, table } from "#test/fixtures/documents/docx.ts";
import { contextFor } from "#test/server/plans/read/read-context.ts";

async function read(bytes: Uint8Array): Promise<ReadDocument> {
  const reading = await readDocx(bytes, contextFor("plan.docx"));
  if (!reading.ok) expect.fail(`refused: ${reading.refusal.reason}`);
  return ReadDocument.parse(reading.document);
}

const shown = ({ cells }: Sheet): string[] =>
  cells.map(({ row: at, column, rowSpan, columnSpan, text }) => {
    const span = rowSpan * columnSpan > 1 ? ` (${rowSpan}×${columnSpan})` : "";
    return `${at} ${column}${span}: ${text}`;
  });

const HEADS = row(
  ["Plats", "Åtgärd", "Vem"].map((head) => cell(head)),
  "<w:tblHeader/>",
);
const ROW = row(["Ängsparken", "Röj sly", "Driften"].map((text) => cell(text)));

test("every table is a sheet, its heads among the rows, and other text is loose", async () => {
  const { format, sheets, loose } = await read(
    docxOf(paragraph("Åtgärdsplan") + table(HEADS, ROW) + paragraph("Därefter") + table(ROW)),
  );
  expect(format).toBe("docx");
  expect(sheets.map(({ name }) => name)).toEqual(["Tabell 1", "Tabell 2"]);
  expect(sheets.map(shown)).toEqual([
    ["1 1: Plats", "1 2: Åtgärd", "1 3: Vem", "2 1: Ängsparken", "2 2: Röj sly", "2 3: Driften"],
    ["1 1: Ängsparken", "1 2: Röj sly", "1 3: Driften"],
  ]);
  expect(loose.map(({ text, source }) => [text, source.ref])).toEqual([
    ["Åtgärdsplan", "stycke 1"],
    ["Därefter", "stycke 2"],
  ]);
  expect(sheets[0]?.cells.at(-1)?.source).toMatchObject({
    sheet: "Tabell 1",
    page: null,
    row: 2,
    column: 3,
    ref: "Tabell 1, rad 2",
  });
});

test("merged cells say what they cover, and push the others to their columns", async () => {
  const { sheets } = await read(
    docxOf(
      table(
        row([cell("Otrygga platser", { columns: 3 })]),
        row([cell("Torget", { merge: "restart" }), cell("Ljus"), cell("2025")]),
        row([cell("", { merge: "continue" }), cell("Vandringar", { columns: 2 })]),
        ROW,
      ),
    ),
  );
  expect(sheets.map(shown)).toEqual([
    [
      "1 1 (1×3): Otrygga platser",
      "2 1 (2×1): Torget",
      "2 2: Ljus",
      "2 3: 2025",
      "3 2 (1×2): Vandringar",
      "4 1: Ängsparken",
      "4 2: Röj sly",
      "4 3: Driften",
    ],
  ]);
});

test("paragraphs, breaks and lists in a cell are lines, numbered as the document shows them", async () => {
  const { sheets } = await read(
    docxOf(
      table(
        row([
          cell(paragraph("Belysning\nvid ån") + paragraph("och torget")),
          cell(item("Byt lampor", 1) + item("Röj sly", 1)),
          cell(item("Kvällstid", 2) + item("Helger", 2)),
        ]),
      ),
    ),
  );
  expect(sheets.map(shown)).toEqual([
    ["1 1: Belysning\nvid ån\noch torget", "1 2: 1. Byt lampor\n2. Röj sly", "1 3: • Kvällstid\n• Helger"],
  ]);
});

test("a table in a cell is a sheet of its own, and is not read twice", async () => {
  const inner = table(row([cell("a"), cell("b")]));
  const { sheets } = await read(
    docxOf(table(row([cell(paragraph("Torget") + inner + paragraph("")), cell("Ljus")])) + table(ROW)),
  );
  expect(sheets.map(({ name }) => name)).toEqual(["Tabell 1", "Tabell 2", "Tabell 3"]);
  expect(sheets.map(shown)).toEqual([
    ["1 1: Torget", "1 2: Ljus"],
    ["1 1: a", "1 2: b"],
    ["1 1: Ängsparken", "1 2: Röj sly", "1 3: Driften"],
  ]);
});

test("what a tracked change has struck out is not read; what it has put in is", async () => {
  const { loose, sheets } = await read(
    docxOf(
      `<w:p><w:r><w:t xml:space="preserve">Klart </w:t></w:r><w:del w:id="1"><w:r><w:delText>2024</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>2026</w:t></w:r></w:ins></w:p>` +
        table(ROW, row([cell("Struken"), cell("rad")], '<w:del w:id="3"/>')),
    ),
  );
  expect(loose.map(({ text }) => text)).toEqual(["Klart 2026"]);
  expect(sheets.map(shown)).toEqual([["1 1: Ängsparken", "1 2: Röj sly", "1 3: Driften"]]);
});

test("pictures and macros are noticed and left alone", async () => {
  const { notices } = await read(
    docxOf(table(ROW), { "word/media/image1.png": "bild", "word/vbaProject.bin": "makro" }),
  );
  expect(notices).toEqual([
    { kind: "macros-ignored", where: null, count: 1 },
    { kind: "pictures-ignored", where: null, count: 1 },
  ]);
});

test("that its properties name persons is noticed, and who is nowhere in what is read", async () => {
  const core = (creator: string) =>
    `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>${creator}</dc:creator><cp:lastModifiedBy>Anna Exempelsson</cp:lastModifiedBy></cp:coreProperties>`;
  const named = await read(
    docxOf(table(ROW), {
      "docProps/core.xml": core("Anna Exempelsson"),
      "docProps/app.xml":
        "<Properties><Manager>Erik Exempelsson</Manager><Company>Stockholms stad</Company></Properties>",
      "word/people.xml": `<w15:people xmlns:w15="w"><w15:person w15:author="Anna Exempelsson"/></w15:people>`,
    }),
  );
  expect(named.notices).toEqual([{ kind: "persons-ignored", where: null, count: 2 }]);
  expect(JSON.stringify(named)).not.toContain("Exempelsson");
  const nobody = await read(
    docxOf(table(ROW), {
      "docProps/core.xml": core("Stockholms stad").replace("Anna Exempelsson", "Platsplan"),
    }),
  );
  expect(nobody.notices).toEqual([]);
});

test("properties that cannot be read take nothing from the document", async () => {
  const { sheets, notices } = await read(docxOf(table(ROW), { "docProps/core.xml": "<!DOCTYPE x><a" }));
  expect(sheets).toHaveLength(1);
  expect(notices).toEqual([]);
});

test("a document cannot say how it is read", async () => {
  const { sheets } = await read(docxOf(table(ROW), { "mammoth/style-map": "p => !" }));
  expect(sheets.map(shown)).toEqual([["1 1: Ängsparken", "1 2: Röj sly", "1 3: Driften"]]);
});

test("text that looks like markup is text", async () => {
  const { loose } = await read(docxOf(paragraph("<table><tr><td>a & b</td></tr></table>")));
  expect(loose.map(({ text }) => text)).toEqual(["<table><tr><td>a & b</td></tr></table>"]);
});

test.each<[string, Uint8Array, Partial<ReadLimits>, object]>([
  ["without text", docxOf(""), {}, { reason: "empty" }],
  ["that breaks off", docxOf(table(ROW)).slice(0, 400), {}, { reason: "damaged" }],
  ["without a body", docxOf("", { "word/document.xml": "<w:p" }), {}, { reason: "damaged" }],
  [
    "with too many cells",
    docxOf(table(ROW, ROW)),
    { cells: 5 },
    { reason: "too-many-cells", limit: 5, found: 6 },
  ],
  [
    "with too many rows",
    docxOf(table(ROW, ROW)),
    { rows: 1 },
    { reason: "too-many-rows", where: "Tabell 1", limit: 1, found: 2 },
  ],
  [
    "with too long a cell",
    docxOf(table(ROW)),
    { cellLength: 9 },
    { reason: "too-large", where: "Tabell 1, rad 1", limit: 9, found: 10 },
  ],
  [
    "with a document type",
    docxOf("", { "word/document.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
    {},
    { reason: "damaged" },
  ],
])("a document %s is refused", async (_, bytes, limits, refusal) => {
  expect(await readDocx(bytes, contextFor("plan.docx", limits))).toMatchObject({ ok: false, refusal });
});

test("a cell that claims to cover a million columns covers as many as a table can have", async () => {
  const { sheets } = await read(docxOf(table(row([cell("Torget", { columns: 1_000_000 }), cell("Ljus")]))));
  expect(sheets.map(shown)).toEqual([["1 1 (1×63): Torget", "1 64: Ljus"]]);
});
