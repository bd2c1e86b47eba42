/** Text put into the cells that rules enclose. Pure. */
import type { Doubt } from "#data/schema/document.ts";
import { type Box, boxOver, centreOf, holds } from "#server/plans/read/pdf/drawing/box.ts";
import type { Point } from "#server/plans/read/pdf/drawing/matrix.ts";
import type { Piece } from "#server/plans/read/pdf/drawing/pieces.ts";
import { isCutShort } from "./cut-short.ts";
import type { Grid, GridCell } from "./grid.ts";
import { linesOf, textOf } from "./lines.ts";
import { spilledInto } from "./spill.ts";
import type { Table, TableCell } from "./table.ts";

/** Letters may reach this far over a rule and still stand beside it, in their own height. */
const OVER_RULE = 0.35;

const within = (from: number, number: number, to: number): number =>
  Math.min(Math.max(number, from), Math.max(from, to));

/**
 * Where a piece belongs: its middle, but within the opening that it is drawn through. What was cut off at a
 * cell's edge lies outside and still belongs to the cell.
 */
export function anchorOf({ box, clip }: Piece): Point {
  const { x, y } = centreOf(box);
  if (clip === null) return { x, y };
  return { x: within(clip.left + 0.5, x, clip.right - 0.5), y: within(clip.top + 0.5, y, clip.bottom - 0.5) };
}

const straddles = ({ box, size }: Piece, cell: Box): boolean =>
  box.left < cell.left - OVER_RULE * size || box.right > cell.right + OVER_RULE * size;

interface Content {
  pieces: Piece[];
  doubts: Set<Doubt>;
}

/**
 * Pieces by the cell that they stand in. A run that is written across a rule stays together, in the cell
 * where it begins: text that finds no room in its cell is printed over the next one.
 */
function assign(grid: Grid, pieces: readonly Piece[]): Map<GridCell, Content> {
  const contents = new Map<GridCell, Content>();
  const cellAt = (point: Point): GridCell | undefined => grid.cells.find(({ box }) => holds(box, point));
  const runs = new Map<number, Piece[]>();
  for (const piece of pieces) {
    const run = runs.get(piece.run);
    if (run) run.push(piece);
    else runs.set(piece.run, [piece]);
  }
  for (const run of runs.values()) {
    const homes = run.map((piece) => cellAt(anchorOf(piece)));
    const isAcross = run.some((piece, at) => {
      const home = homes[at];
      return home !== undefined && piece.turn === 0 && straddles(piece, home.box);
    });
    const extent = boxOver(run.map(({ box }) => box));
    const start = cellAt({ x: extent.left + 0.5, y: centreOf(extent).y });
    for (const [at, piece] of run.entries()) {
      const home = isAcross ? (start ?? homes[at]) : homes[at];
      if (home === undefined) continue;
      const content = contents.get(home) ?? { pieces: [], doubts: new Set() };
      contents.set(home, content);
      content.pieces.push(piece);
      if (isAcross && homes.some((other) => other !== start)) content.doubts.add("column");
    }
  }
  return contents;
}

/** Gives back to a cell what of its text is printed over the cell below. */
function mendSpills(grid: Grid, contents: Map<GridCell, Content>): void {
  for (const [cell, content] of contents) {
    const point = { x: cell.box.left + 0.5, y: cell.box.top - 0.5 };
    const above = contents.get(grid.cells.find(({ box }) => holds(box, point)) ?? cell);
    if (above === undefined || above === content) continue;
    const spilled = new Set(spilledInto(content.pieces, above.pieces));
    if (spilled.size === 0) continue;
    above.pieces.push(...spilled);
    content.pieces = content.pieces.filter((piece) => !spilled.has(piece));
    above.doubts.add("row");
    content.doubts.add("row");
  }
}

/** The table that a grid and the text in it make. */
export function ruledTable(grid: Grid, pieces: readonly Piece[], page: Box): Table {
  const contents = assign(grid, pieces);
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
