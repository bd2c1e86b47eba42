/** PDFs as documents: one sheet for each table on each page. */
import { setImmediate } from "node:timers/promises";
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { LooseText, ReadDocument, Sheet } from "#data/schema/document.ts";
import type { ReadLimits } from "#server/plans/read/limits.ts";
import { personsNotice } from "#server/plans/read/package/named-persons.ts";
import { type ReadContext, type Reading, type Refused, refuse } from "#server/plans/read/reading.ts";
import { inflatedSize } from "./inflated-size.ts";
import { reasonOf, startOpening } from "./open.ts";
import { drawnPage, readPage } from "./read-page.ts";
import { looseOf, sheetOf } from "./sheets.ts";
import type { Table } from "./tables/table.ts";

/** A whole file ends with this mark; programs may leave some bytes behind it. */
const END = "%%EOF";
const END_WITHIN = 65_536;

/** What speaks against the bytes before they are parsed. */
function refusalOfBytes(bytes: Uint8Array, { inflatedBytes }: ReadLimits): Refused | null {
  if (bytes.length === 0) return refuse("empty");
  const tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - END_WITHIN)));
  // pdf.js mends a file that breaks off; what it cannot know of would be lost unseen.
  if (!tail.includes(END)) return refuse("damaged");
  const found = inflatedSize(bytes, inflatedBytes);
  return found > inflatedBytes ? refuse("inflates-too-much", { limit: inflatedBytes, found }) : null;
}

/** The first bound that a page passes; `cells` are those of the pages before it. */
function refusalOfPage(
  sheets: readonly Sheet[],
  loose: readonly LooseText[],
  cells: number,
  page: number,
  limits: ReadLimits,
): Refused | null {
  const where = String(page);
  const texts = [...sheets.flatMap((sheet) => sheet.cells), ...loose];
  const found = cells + texts.length;
  if (found > limits.cells) return refuse("too-many-cells", { where, limit: limits.cells, found });
  const rows = sheets.reduce(
    (most, sheet) => Math.max(most, new Set(sheet.cells.map(({ row }) => row)).size),
    0,
  );
  if (rows > limits.rows) return refuse("too-many-rows", { where, limit: limits.rows, found: rows });
  const longest = texts.reduce((most, { text }) => Math.max(most, text.length), 0);
  return longest > limits.cellLength
    ? refuse("too-large", { where, limit: limits.cellLength, found: longest })
    : null;
}

/** What the file's own properties say of who made it. */
async function saidBy(pdf: PDFDocumentProxy): Promise<string[]> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  return Object.entries(info).flatMap(([name, value]) =>
    name === "Author" && typeof value === "string" ? [value] : [],
  );
}

async function readPages(pdf: PDFDocumentProxy, context: ReadContext): Promise<Reading> {
  const { fileName, limits, onProgress, signal } = context;
  const document: ReadDocument = { format: "pdf", fileName, sheets: [], loose: [], notices: [] };
  let cells = 0;
  let before: Table | null = null;
  for (let number = 1; number <= pdf.numPages; number++) {
    // Lets a cancellation be heard between two pages.
    await setImmediate();
    if (signal.aborted) return refuse("cancelled");
    const drawn = await drawnPage(pdf, number);
    if (drawn === null) return refuse("damaged", { where: String(number) });
    const read = readPage(drawn, before);
    drawn.page.cleanup();
    const sheets = read.tables.map((table, at) =>
      sheetOf(table, document.sheets.length + at + 1, number, read.onPage),
    );
    const loose = looseOf(read, number);
    const refused = refusalOfPage(sheets, loose, cells, number, limits);
    if (refused) return refused;
    if (sheets.length + loose.length === 0)
      document.notices.push({ kind: "page-without-text", where: String(number), count: 1 });
    document.sheets.push(...sheets);
    document.loose.push(...loose);
    cells += loose.length + sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
    before = read.tables.at(-1) ?? null;
    onProgress(number, pdf.numPages);
  }
  document.notices.push(...personsNotice(await saidBy(pdf)));
  return { ok: true, document };
}

/**
 * Reads a PDF: every table on every page by its rules, or where there are none by the columns that its
 * text makes; all other text is kept as loose.
 *
 * Never throws on content, runs nothing, fetches nothing and unpacks no picture. A page without text, as a
 * scanned one, is noticed.
 */
export async function readPdf(bytes: Uint8Array, context: ReadContext): Promise<Reading> {
  const { limits } = context;
  const refused = refusalOfBytes(bytes, limits);
  if (refused) return refused;
  const opening = startOpening(bytes);
  try {
    const pdf = await opening.promise.catch((error: unknown) => refuse(reasonOf(error)));
    if ("ok" in pdf) return pdf;
    if (pdf.numPages === 0) return refuse("empty");
    if (pdf.numPages > limits.pages)
      return refuse("too-many-pages", { limit: limits.pages, found: pdf.numPages });
    return await readPages(pdf, context);
  } finally {
    await opening.destroy();
  }
}
