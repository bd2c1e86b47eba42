/** Tables whose cells are ruled. Pure. */
import { type Box, holds } from "#server/plans/read/pdf/drawing/box.ts";
import type { Assigned } from "./assign.ts";
import { isCutShort } from "./cut-short.ts";
import type { Grid } from "./grid.ts";
import { linesOf, textOf } from "./lines.ts";
import { spilledInto } from "./spill.ts";
import type { Table, TableCell } from "./table.ts";

/** Gives back to a cell what of its text is printed over the cell below. */
function mendSpills({ cells }: Grid, contents: Assigned["contents"]): void {
  for (const cell of cells) {
    const point = { x: cell.box.left + 0.5, y: cell.box.top - 0.5 };
    const next = cells.find(({ box }) => holds(box, point));
    const [content, above] = [contents.get(cell), next && contents.get(next)];
    if (content === undefined || above === undefined) continue;
    const spilled = new Set(spilledInto(content.pieces, above.pieces));
    if (spilled.size === 0) continue;
    above.pieces.push(...spilled);
    content.pieces = content.pieces.filter((piece) => !spilled.has(piece));
    above.doubts.add("row");
    content.doubts.add("row");
  }
}

/** The table that a grid and the text in its cells make. */
export function ruledTable(grid: Grid, contents: Assigned["contents"], page: Box): Table {
  mendSpills(grid, contents);
  const cells = grid.cells.flatMap((cell): TableCell[] => {
    const content = contents.get(cell);
    const lines = linesOf(content?.pieces ?? []);
    const text = textOf(lines);
    if (content === undefined || text === "") return [];
    if (cell.isUncertain) content.doubts.add("boundary");
    if (isCutShort(lines, page)) content.doubts.add("cut-short");
    const { row, column, rowSpan, columnSpan, box } = cell;
    return [{ row, column, rowSpan, columnSpan, text, box, doubts: [...content.doubts] }];
  });
  return { box: grid.box, cells, isOpenBelow: grid.isOpenBelow };
}
