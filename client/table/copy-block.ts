/** Puts the marked cells of the grid where another program takes them up as a table. */
import type { ClipboardEvent } from "react";
import type { Block } from "#client/ui/grid-move.ts";
import { toHtmlTable, toTsv } from "./clipboard.ts";
import type { GridColumn } from "./grid-props.ts";
import type { Line } from "./group-rows.ts";
import { textOf, type Words } from "./row-text.ts";

interface Marked {
  lines: readonly Line[];
  columns: readonly GridColumn[];
  block: Block;
  words: Words;
}

/** Leaves the copying to the browser where no cell with words is marked. */
export function copyBlock(event: ClipboardEvent, { lines, columns, block, words }: Marked): void {
  const marked = columns.slice(block.left, block.right + 1).filter((column) => column !== "select");
  const cells = lines
    .slice(block.top, block.bottom + 1)
    .flatMap((line) =>
      line.kind === "row" ? [marked.map((column) => textOf(column, line.row, words))] : [],
    );
  if (cells.length === 0 || marked.length === 0) return;
  event.clipboardData.setData("text/plain", toTsv(cells));
  event.clipboardData.setData("text/html", toHtmlTable(cells));
  event.preventDefault();
}
