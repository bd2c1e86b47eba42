/** Reads drawn documents in tests. */
import { expect } from "vitest";
import type { Cell, ReadDocument, Sheet } from "#data/schema/document.ts";
import { ReadDocument as ReadDocumentSchema } from "#data/schema/document.ts";
import type { ReadLimits } from "#server/plans/read/limits.ts";
import { readPdf } from "#server/plans/read/pdf/index.ts";
import { type Sheet as Drawn, pdfOf } from "#test/fixtures/documents/pdf.ts";
import { contextFor } from "#test/server/plans/read/read-context.ts";

/** The document that a PDF's bytes hold, of the shape that it should have. */
export async function documentFrom(
  bytes: Uint8Array,
  limits: Partial<ReadLimits> = {},
): Promise<ReadDocument> {
  const reading = await readPdf(bytes, contextFor("plan.pdf", limits));
  if (!reading.ok) expect.fail(`refused: ${reading.refusal.reason}`);
  return ReadDocumentSchema.parse(reading.document);
}

/** Draws pages and reads them. */
export const readDrawn = async (...pages: readonly ((sheet: Drawn) => void | Promise<void>)[]) =>
  documentFrom(await pdfOf(...pages));

/** Cells as `row column: text`, with what they span and doubt where there is something to say. */
export const shown = (sheet: Sheet | undefined): string[] =>
  (sheet?.cells ?? []).map(({ row, column, rowSpan, columnSpan, text, doubts }: Cell) => {
    const span = rowSpan * columnSpan > 1 ? ` (${rowSpan}×${columnSpan})` : "";
    return `${row} ${column}${span}: ${text}${doubts.length > 0 ? ` [${doubts.join()}]` : ""}`;
  });
