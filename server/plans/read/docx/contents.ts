/** A text document's HTML tree as sheets and loose text, each text with its source. Pure. */
import type { LooseText, Sheet, Source } from "#data/schema/document.ts";
import { cellsOf, tablesWithin } from "./tables.ts";
import { type Element, isElement, type Node, textOf } from "./text.ts";

const sourceOf = (sheet: string, row: number, column: number, ref: string): Source => ({
  sheet,
  page: null,
  row,
  column,
  ref,
  box: null,
  lines: null,
});

/** A table and those in its cells, as sheets numbered from `first`. */
function sheetsFrom(table: Element, first: number): Sheet[] {
  const { cells, nested } = cellsOf(table);
  const name = `Tabell ${first}`;
  const sheet: Sheet = {
    name,
    hidden: false,
    page: null,
    cells: cells.map(({ row, column, rowSpan, columnSpan, text }) => ({
      row,
      column,
      rowSpan,
      columnSpan,
      text,
      date: null,
      source: sourceOf(name, row, column, `${name}, rad ${row}`),
      doubts: [],
    })),
  };
  const sheets = [sheet];
  for (const inner of nested) for (const one of sheetsFrom(inner, first + sheets.length)) sheets.push(one);
  return sheets;
}

/** Lists and the like hold several paragraphs; each is found by itself. */
const paragraphsOf = (nodes: readonly Node[]): Node[] =>
  nodes.flatMap((node) => (isElement(node, "ul", "ol", "dl") ? paragraphsOf(node.childNodes) : [node]));

/** What a document's body holds, in its order. */
export function contentsOf(body: readonly Node[]): { sheets: Sheet[]; loose: LooseText[] } {
  const sheets: Sheet[] = [];
  const loose: LooseText[] = [];
  let paragraph = 0;
  for (const node of paragraphsOf(body)) {
    for (const table of tablesWithin([node]))
      for (const sheet of sheetsFrom(table, sheets.length + 1)) sheets.push(sheet);
    const text = textOf([node]);
    if (text === "") continue;
    paragraph++;
    loose.push({ text, source: sourceOf("", paragraph, 1, `stycke ${paragraph}`) });
  }
  return { sheets: sheets.filter(({ cells }) => cells.length > 0), loose };
}
