/** Tables of an HTML tree as grids of cells. Pure. */
import { type Element, isElement, type Node, textOf } from "./text.ts";

export interface TableCell {
  /** From 1. */
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  text: string;
}

/** Word's own bound. */
const MOST_COLUMNS = 63;

/** How many rows or columns a cell covers. */
function span(cell: Element, name: "rowspan" | "colspan", most: number): number {
  const value = Number(cell.attrs.find((attribute) => attribute.name === name)?.value ?? 1);
  return Number.isInteger(value) ? Math.min(Math.max(value, 1), Math.max(most, 1)) : 1;
}

const rowsOf = (table: Element): Element[] =>
  table.childNodes.flatMap((node) => {
    if (isElement(node, "tr")) return [node];
    return isElement(node, "thead", "tbody", "tfoot") ? rowsOf(node) : [];
  });

/** The tables within some nodes, outermost first; those within their cells are not looked for. */
export const tablesWithin = (nodes: readonly Node[]): Element[] =>
  nodes.flatMap((node) => {
    if (isElement(node, "table")) return [node];
    return isElement(node) ? tablesWithin(node.childNodes) : [];
  });

/** The table's cells with text, and the tables that stand in them. */
export function cellsOf(table: Element): { cells: TableCell[]; nested: Element[] } {
  const rows = rowsOf(table);
  /** For each column, how many rows from here on a cell above still covers. */
  const covered: number[] = [];
  const cells: TableCell[] = [];
  const nested: Element[] = [];
  for (const [at, row] of rows.entries()) {
    let column = 1;
    for (const cell of row.childNodes) {
      if (!isElement(cell, "td", "th")) continue;
      while ((covered[column] ?? 0) > 0) column++;
      const columnSpan = span(cell, "colspan", MOST_COLUMNS - column + 1);
      const rowSpan = span(cell, "rowspan", rows.length - at);
      for (let next = column; next < column + columnSpan; next++) covered[next] = rowSpan;
      const text = textOf(cell.childNodes);
      if (text !== "") cells.push({ row: at + 1, column, rowSpan, columnSpan, text });
      for (const inner of tablesWithin(cell.childNodes)) nested.push(inner);
      column += columnSpan;
    }
    for (const [next, left] of covered.entries()) if (left > 0) covered[next] = left - 1;
  }
  return { cells, nested };
}
