/** Knows a text that was taken from a PDF with its columns side by side (`pdftotext -layout`), which lines do not tell apart. Pure. */
import type { Notice } from "#data/schema/document.ts";
import type { Line } from "./lines.ts";

/** Between two columns; within a sentence nobody writes so many spaces. */
const GAP = /\S {3,}\S/;
/** In a text that has its cells one after the other, hardly one line in a hundred has such a gap. */
const SHARE = 1 / 4;
const FEWEST = 8;

/** A notice where the lines hold several columns each; none for any other text. */
export function columnsSideBySide(lines: readonly Line[]): Notice[] {
  const count = lines.filter(({ text }) => GAP.test(text)).length;
  return count < FEWEST || count < SHARE * lines.length
    ? []
    : [{ kind: "columns-side-by-side", where: null, count }];
}
