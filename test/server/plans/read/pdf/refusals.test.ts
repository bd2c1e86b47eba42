/** What a PDF may be and still not be read, and what is said of pages that hold nothing to read. */
import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { PDFHexString, PDFName } from "pdf-lib";
import { expect, test } from "vitest";
import { ReadDocument } from "#data/schema/document.ts";
import type { Refusal } from "#data/schema/refusal.ts";
import type { ReadLimits } from "#server/plans/read/limits.ts";
import { readPdf } from "#server/plans/read/pdf/index.ts";
import { cellsOf, drawTable, pdfOf, type Sheet, write } from "#test/fixtures/documents/pdf.ts";
import { contextFor } from "#test/server/plans/read/read-context.ts";
import { documentFrom } from "./read.ts";

async function refusalOf(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): Promise<Refusal | null> {
  const reading = await readPdf(bytes, contextFor("plan.pdf", limits));
  return reading.ok ? null : reading.refusal;
}

const table = (sheet: Sheet) =>
  drawTable(sheet, {
    widths: [100, 100],
    heights: [20, 20],
    cells: cellsOf([
      ["Plats", "Åtgärd"],
      ["Torget", "Ljus"],
    ]),
  });

test("nothing, and a document without pages, is empty", async () => {
  expect(await refusalOf(new Uint8Array())).toMatchObject({ reason: "empty" });
  expect(await refusalOf(await pdfOf())).toMatchObject({ reason: "empty" });
});

test("that its properties name a person is noticed, and who is nowhere in what is read", async () => {
  const by = (author: string) =>
    pdfOf((sheet) => {
      sheet.document.setAuthor(author);
      table(sheet);
    });
  const named = await documentFrom(await by("Anna Exempelsson"));
  expect(named.notices).toEqual([{ kind: "persons-ignored", where: null, count: 1 }]);
  expect(JSON.stringify(named)).not.toContain("Exempelsson");
  expect((await documentFrom(await by("Stockholms stad"))).notices).toEqual([]);
});

test("what only begins like a PDF is damaged", async () => {
  expect(await refusalOf(Buffer.from("%PDF-1.7\nhej\n%%EOF\n"))).toMatchObject({ reason: "damaged" });
});

test("a document that breaks off is damaged, wherever it does", async () => {
  const whole = await pdfOf(table, table);
  for (const share of [0.2, 0.5, 0.9])
    expect(await refusalOf(whole.slice(0, whole.length * share))).toMatchObject({ reason: "damaged" });
});

test("a document behind a password is refused as encrypted", async () => {
  const bytes = await pdfOf((sheet) => {
    table(sheet);
    const { context } = sheet.document;
    const noise = (letter: string) => PDFHexString.of(letter.repeat(64));
    context.trailerInfo.Encrypt = context.obj({
      Filter: "Standard",
      V: 1,
      R: 2,
      O: noise("a"),
      U: noise("b"),
      P: -4,
    });
    context.trailerInfo.ID = context.obj([noise("c"), noise("c")]);
  });
  expect(await refusalOf(bytes)).toMatchObject({ reason: "encrypted" });
});

test("more pages, cells or letters in a cell than allowed are refused, with the bound and what was found", async () => {
  const bytes = await pdfOf(table, table, table);
  expect(await refusalOf(bytes, { pages: 2 })).toEqual({
    reason: "too-many-pages",
    where: null,
    limit: 2,
    found: 3,
  });
  expect(await refusalOf(bytes, { cells: 7 })).toEqual({
    reason: "too-many-cells",
    where: "2",
    limit: 7,
    found: 8,
  });
  expect(await refusalOf(bytes, { rows: 1 })).toEqual({
    reason: "too-many-rows",
    where: "1",
    limit: 1,
    found: 2,
  });
  expect(await refusalOf(bytes, { cellLength: 5 })).toEqual({
    reason: "too-large",
    where: "1",
    limit: 5,
    found: 6,
  });
  expect(await refusalOf(bytes, { pages: 3, cells: 12, rows: 2, cellLength: 6 })).toBeNull();
});

test("whatever is damaged in a document, reading it ends in a document or a refusal", async () => {
  const whole = await pdfOf(table);
  const edit = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 12 }), async (edits) => {
      const bytes = new Uint8Array(whole);
      for (const [at, value] of edits) bytes[at] = value;
      const reading = await readPdf(bytes, contextFor("plan.pdf"));
      if (reading.ok) ReadDocument.parse(reading.document);
    }),
    { numRuns: 150 },
  );
});

/** A page whose drawing is given as bytes, packed as often as told. */
const packed = (content: Buffer, times: number) => (sheet: Sheet) => {
  const { context } = sheet.document;
  let bytes = content;
  for (let time = 0; time < times; time++) bytes = deflateSync(bytes);
  const stream = context.stream(bytes, { Filter: Array.from({ length: times }, () => "FlateDecode") });
  sheet.page.node.set(PDFName.of("Contents"), context.register(stream));
};

test.each([1, 2])(
  "a page that unpacks to more than allowed is refused before it is (packed %i times)",
  async (times) => {
    const bytes = await pdfOf(packed(Buffer.alloc(5_000_000, "q Q "), times));
    expect(bytes.length).toBeLessThan(100_000);
    expect(await refusalOf(bytes, { inflatedBytes: 1_000_000 })).toMatchObject({
      reason: "inflates-too-much",
      limit: 1_000_000,
    });
  },
);

/** One red dot. */
const DOT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC";

test("a page that is a picture of its text is noticed, and the others are read", async () => {
  const document = await documentFrom(
    await pdfOf(table, async ({ document: pdf, page }) => {
      page.drawImage(await pdf.embedPng(DOT), { x: 0, y: 0, width: 842, height: 595 });
    }),
  );
  expect(document.notices).toEqual([{ kind: "page-without-text", where: "2", count: 1 }]);
  expect(document.sheets).toHaveLength(1);
});

test("progress is told page by page, and a cancelled reading ends", async () => {
  const bytes = await pdfOf(table, table, table);
  const heard: string[] = [];
  const controller = new AbortController();
  const context = {
    ...contextFor("plan.pdf"),
    signal: controller.signal,
    onProgress: (done: number, total: number) => {
      heard.push(`${done} / ${total}`);
      if (done === 2) controller.abort();
    },
  };
  expect(await readPdf(bytes, context)).toMatchObject({ ok: false, refusal: { reason: "cancelled" } });
  expect(heard).toEqual(["1 / 3", "2 / 3"]);
});

test("the bytes that were given are as they were", async () => {
  const bytes = await pdfOf((sheet) => write(sheet, "Trygg", 40, 40));
  const before = bytes.slice();
  await documentFrom(bytes);
  expect(bytes).toEqual(before);
});
