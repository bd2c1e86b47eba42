/** Reads a text as the front door does, for the tests. */
import type { ReadDocument } from "#data/schema/document.ts";
import { ReadLimits } from "#server/plans/read/limits.ts";
import type { Reading } from "#server/plans/read/reading.ts";
import { readText } from "#server/plans/read/text/index.ts";

export const reading = (
  text: string,
  limits: Partial<ReadLimits> = {},
  signal: AbortSignal = new AbortController().signal,
): Promise<Reading> =>
  readText(new TextEncoder().encode(text), {
    fileName: "plan.txt",
    limits: ReadLimits.parse(limits),
    onProgress: () => {},
    signal,
  });

export async function documentOf(text: string): Promise<ReadDocument> {
  const read = await reading(text);
  if (!read.ok) throw new Error(`Refused: ${read.refusal.reason}`);
  return read.document;
}

/** All texts of a document in the order of its lines, without blanks. */
export function everything({ sheets, loose }: ReadDocument): string {
  const cells = sheets.flatMap((sheet) => sheet.cells);
  const texts = [
    ...cells.map(({ text, row, column, source }) => ({ text, row, column, line: source.lines?.from ?? 0 })),
    ...loose.map(({ text, source }) => ({ text, row: 0, column: 0, line: source.lines?.from ?? 0 })),
  ];
  return texts
    .sort((a, b) => a.line - b.line || a.row - b.row || a.column - b.column)
    .map(({ text }) => text)
    .join("")
    .replace(/\s+/g, "");
}
