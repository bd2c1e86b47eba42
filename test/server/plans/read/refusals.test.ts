/** Documents that cannot or may not be read: each gets a clear answer. */
import fc from "fast-check";
import { strToU8, type Zippable } from "fflate";
import { writeXlsx } from "hucre";
import { describe, expect, test } from "vitest";
import type { Refusal } from "#data/schema/refusal.ts";
import type { ReadLimits } from "#server/plans/read/limits.ts";
import { readAnyFormat } from "#server/plans/read/readers.ts";
import {
  data,
  oneSheet,
  packed,
  row,
  workbookOf,
  workbookParts,
} from "#test/fixtures/documents/workbooks.ts";
import { corrupting, declaring, encrypting } from "#test/fixtures/documents/zip-headers.ts";
import { contextFor } from "./read-context.ts";

interface Asked {
  fileName?: string;
  limits?: Partial<ReadLimits>;
}

const read = (bytes: Uint8Array, { fileName = "plan.xlsx", limits = {} }: Asked = {}) =>
  readAnyFormat(bytes, contextFor(fileName, limits));

async function refusalOf(bytes: Uint8Array, asked: Asked = {}): Promise<Refusal> {
  const reading = await read(bytes, asked);
  if (reading.ok) throw new Error("it was read");
  return reading.refusal;
}

const plan = packed(oneSheet(row(1, "Plats", "Åtgärd"), row(2, "Torget", "Belysning")));
const withPart = (name: string, content: string): Uint8Array =>
  packed({ ...oneSheet(row(1, "Plats")), [name]: strToU8(content) });
const SHEET = "xl/worksheets/sheet1.xml";
/** Office's older container, with the name of one of its streams. */
const compound = (stream: string): Uint8Array =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(504),
    Buffer.from(stream, "utf16le"),
    Buffer.alloc(512),
  ]);

describe("a file that is not what it should be", () => {
  test("an empty one", async () => {
    expect(await refusalOf(new Uint8Array())).toMatchObject({ reason: "empty" });
    expect(await refusalOf(strToU8(" \n\n "), { fileName: "plan.txt" })).toMatchObject({ reason: "empty" });
  });

  test("a workbook without a text", async () => {
    expect(await refusalOf(packed(oneSheet(row(1, " "))))).toMatchObject({ reason: "empty" });
    expect(await refusalOf(packed(oneSheet()))).toMatchObject({ reason: "empty" });
  });

  test("a workbook locked with a password, and an entry that is encrypted", async () => {
    const locked = await writeXlsx({
      sheets: [{ name: "Blad", rows: [["hemligt"]] }],
      encryption: { password: "gnista", spinCount: 10 },
    });
    expect(await refusalOf(locked)).toMatchObject({ reason: "encrypted" });
    expect(await refusalOf(encrypting(plan, SHEET))).toMatchObject({ reason: "encrypted", where: SHEET });
  });

  test("a workbook from before 2007", async () => {
    expect(await refusalOf(compound("Workbook"), { fileName: "plan.xls" })).toMatchObject({
      reason: "unknown-format",
    });
  });

  test("one that was cut short", async () => {
    expect(await refusalOf(plan.subarray(0, plan.length / 2))).toMatchObject({ reason: "damaged" });
    expect(await refusalOf(plan.subarray(0, 10))).toMatchObject({ reason: "damaged" });
  });

  test("one with a changed byte, and one with a part that is no XML", async () => {
    expect(await refusalOf(corrupting(plan, SHEET))).toMatchObject({ reason: "damaged", where: SHEET });
    const broken = packed({ ...oneSheet(), [SHEET]: strToU8("<worksheet><sheetData><row") });
    expect(await refusalOf(broken)).toMatchObject({ reason: "damaged", where: SHEET });
    const nothing = { ...oneSheet(row(1, "Plats")) };
    delete nothing[SHEET];
    expect(await refusalOf(packed(nothing))).toMatchObject({ reason: "damaged" });
  });

  test("a picture that is called a workbook, and a picture", async () => {
    const picture = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");
    expect(await refusalOf(picture)).toMatchObject({ reason: "mislabelled" });
    expect(await refusalOf(picture, { fileName: "karta.png" })).toMatchObject({ reason: "unknown-format" });
    const archive = packed({ "a.txt": strToU8("a") });
    expect(await refusalOf(archive)).toMatchObject({ reason: "mislabelled" });
  });

  test("but a workbook under another name is read as what it is", async () => {
    expect(await read(plan, { fileName: "plan.pdf" })).toMatchObject({ ok: true });
  });
});

test("whatever bytes are changed, cut off or put in, the answer is a document or a refusal", async () => {
  const place = fc.nat(plan.length - 1);
  const damage = fc.record({ at: place, cut: fc.nat(40), put: fc.uint8Array({ maxLength: 40 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 4 }), async (all) => {
      const bytes = all.reduce<Uint8Array>(
        (left, { at, cut, put }) => Buffer.concat([left.subarray(0, at), put, left.subarray(at + cut)]),
        plan,
      );
      const reading = await read(bytes);
      expect(reading.ok ? reading.document.fileName : reading.refusal.reason).toMatch(/./);
    }),
    { numRuns: 400 },
  );
});

describe("a packed file that means harm", () => {
  test.each<[string, Zippable]>([
    ["a name that leads out of it", { "../../etc/passwd": strToU8("x") }],
    ["a name from the root", { "/etc/passwd": strToU8("x") }],
    ["a link to another file", { "xl/link.xml": [strToU8("/etc/passwd"), { os: 3, attrs: 0o120777 << 16 }] }],
  ])("with %s", async (_, parts) => {
    expect(await refusalOf(packed({ ...oneSheet(row(1, "Plats")), ...parts }))).toMatchObject({
      reason: "damaged",
    });
  });

  test("that grows two thousandfold", async () => {
    const bomb = packed({
      ...oneSheet(row(1, "Plats")),
      "xl/worksheets/sheet2.xml": new Uint8Array(50_000_000),
    });
    expect(await refusalOf(bomb)).toMatchObject({
      reason: "inflates-too-much",
      where: "xl/worksheets/sheet2.xml",
      found: 50_000_000,
    });
  });

  test("that says it is small and is not", async () => {
    const parts = { ...oneSheet(), [SHEET]: strToU8(" ".repeat(5_000_000)) };
    const lying = declaring(packed(parts), SHEET, 1_000);
    expect(await refusalOf(lying)).toMatchObject({
      reason: "inflates-too-much",
      where: SHEET,
      limit: 1_000_000,
    });
  });

  test("that is more than the limit in all, each part harmless", async () => {
    const refused = await refusalOf(plan, { limits: { inflatedBytes: 500 } });
    expect(refused).toMatchObject({ reason: "inflates-too-much", where: null, limit: 500 });
  });

  test("with more parts than anybody makes", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 2_001 }, (_, n) => [`xl/${n}.xml`, strToU8("<a/>")]),
    );
    expect(await refusalOf(packed(many))).toMatchObject({
      reason: "too-many-entries",
      limit: 2_000,
      found: 2_001,
    });
  });

  test("with entities that multiply, or a document type at all", async () => {
    const bomb = `<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>`;
    expect(await refusalOf(withPart("xl/sharedStrings.xml", bomb))).toMatchObject({
      reason: "damaged",
      where: "xl/sharedStrings.xml",
    });
    const outside = `<!DOCTYPE x SYSTEM "file:///etc/passwd"><sst/>`;
    expect(await refusalOf(withPart("xl/sharedStrings.xml", outside))).toMatchObject({ reason: "damaged" });
  });

  test("with elements a hundred thousand deep", async () => {
    const deep = `<si>${"<r>".repeat(100_000)}${"</r>".repeat(100_000)}</si>`;
    expect(await refusalOf(withPart("xl/sharedStrings.xml", deep))).toMatchObject({
      reason: "too-deep",
      where: "xl/sharedStrings.xml",
      limit: 256,
    });
  });
});

describe("a workbook that is too much", () => {
  test("in sheets", async () => {
    const sheets = Array.from({ length: 61 }, (_, n) => ({ name: `Flik ${n}`, xml: data(row(1, "x")) }));
    expect(await refusalOf(workbookOf(sheets))).toMatchObject({
      reason: "too-many-sheets",
      limit: 60,
      found: 61,
    });
  });

  test("in rows of a sheet", async () => {
    const rows = data(row(1, "a"), row(2, "b"), row(3, "c"));
    const refused = await refusalOf(workbookOf([{ name: "Platser", xml: rows }]), { limits: { rows: 2 } });
    expect(refused).toEqual({ reason: "too-many-rows", where: "Platser", limit: 2, found: 3 });
  });

  test("in cells of all its sheets", async () => {
    const sheets = ["Ett", "Två"].map((name) => ({ name, xml: data(row(1, "a", "b", "c")) }));
    const refused = await refusalOf(workbookOf(sheets), { limits: { cells: 5 } });
    expect(refused).toEqual({ reason: "too-many-cells", where: "Två", limit: 5, found: 6 });
  });

  test("in the text of one cell", async () => {
    const refused = await refusalOf(packed(oneSheet(row(1, "kort", "långt ".repeat(10)))), {
      limits: { cellLength: 50 },
    });
    expect(refused).toEqual({ reason: "too-large", where: "Blad B1", limit: 50, found: 60 });
  });

  test("in its corners: one cell first, one cell last", async () => {
    const corners = `<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`;
    expect(await refusalOf(packed(oneSheet(corners)))).toMatchObject({
      reason: "too-many-cells",
      where: "Blad",
    });
  });
});

describe("what is large and harmless is read", () => {
  test("a text in the last row of a sheet that is coloured down to there", async () => {
    const coloured = Array.from(
      { length: 100_000 },
      (_, n) => `<row r="${n + 2}"><c r="A${n + 2}" s="1"/></row>`,
    ).join("");
    const reading = await read(packed(oneSheet(row(1, "Plats"), coloured, row(1_048_576, "sist"))));
    expect(reading).toMatchObject({
      document: { sheets: [{ cells: [{ text: "Plats" }, { text: "sist", source: { ref: "A1048576" } }] }] },
    });
  });

  test("a cell merged over a million rows, which ends where the text does", async () => {
    const merges = `<mergeCells count="1"><mergeCell ref="A2:A1048576"/></mergeCells>`;
    const xml =
      data(row(1, "Plats", "Åtgärd"), row(2, "Torget", "Belysning"), row(3, "", "Städning")) + merges;
    expect(await read(workbookOf([{ name: "Blad", xml }]))).toMatchObject({
      document: { sheets: [{ cells: [{}, {}, { text: "Torget", rowSpan: 2, columnSpan: 1 }, {}, {}] }] },
    });
  });

  test("macros, links to other files, pictures and charts are left alone and told of", async () => {
    const parts = {
      ...workbookParts([
        { name: "Blad", xml: data(row(1, "Plats")) },
        { name: "Diagram", xml: "", kind: "chartsheet" },
      ]),
      "xl/vbaProject.bin": new Uint8Array([1, 2, 3]),
      "xl/externalLinks/externalLink1.xml": strToU8("<externalLink/>"),
      "xl/media/image1.png": new Uint8Array([1]),
      "xl/charts/chart1.xml": strToU8("<chart/>"),
    };
    expect(await read(packed(parts), { fileName: "plan.xlsm" })).toMatchObject({
      document: {
        sheets: [{ name: "Blad" }],
        notices: [
          { kind: "macros-ignored", where: null, count: 1 },
          { kind: "links-ignored", where: null, count: 1 },
          { kind: "pictures-ignored", where: null, count: 2 },
        ],
      },
    });
  });
});
