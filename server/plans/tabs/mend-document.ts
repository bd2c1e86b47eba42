/** Mends every text of a document, each in the way that its format needs. Pure. */
import type { ReadDocument } from "#data/schema/document.ts";
import { wholeWords } from "./broken-words.ts";
import { mendText } from "./mend-text.ts";
import { unwrap } from "./unwrap.ts";

/** In print a line ends where the column does; elsewhere where its author ended it. */
const PRINTED: ReadonlySet<ReadDocument["format"]> = new Set(["pdf", "text"]);

/** How one text of the document is mended. */
function mendIn({ format, sheets, loose }: ReadDocument): (text: string) => string {
  if (!PRINTED.has(format)) return mendText;
  const cells = sheets.flatMap((sheet) => sheet.cells);
  const words = wholeWords([...cells, ...loose].map(({ text }) => text));
  return (text) => mendText(unwrap(text, words));
}

/** The document with mended texts; a cell of nothing but space is left out, as empty cells are. */
export function mendDocument(document: ReadDocument): ReadDocument {
  const mend = mendIn(document);
  const mended = <T extends { text: string }>(texts: readonly T[]): T[] =>
    texts
      .map((one) => {
        const text = mend(one.text);
        return text === one.text ? one : { ...one, text };
      })
      .filter(({ text }) => text !== "");
  return {
    ...document,
    sheets: document.sheets.map((sheet) => ({ ...sheet, cells: mended(sheet.cells) })),
    loose: mended(document.loose),
  };
}
