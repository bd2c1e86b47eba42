/** Text given to the cells that it stands in. Pure. */
import type { Doubt } from "#data/schema/document.ts";
import { type Box, boxOver, centreOf, holds } from "#server/plans/read/pdf/drawing/box.ts";
import type { Point } from "#server/plans/read/pdf/drawing/matrix.ts";
import type { Piece } from "#server/plans/read/pdf/drawing/pieces.ts";
import type { Grid, GridCell } from "./grid.ts";

/** What stands in a cell. */
export interface Content {
  pieces: Piece[];
  doubts: Set<Doubt>;
}

export interface Assigned {
  contents: ReadonlyMap<GridCell, Content>;
  /** What stands in no cell. */
  free: Piece[];
}

/** Letters may reach this far over a rule and still stand beside it, in their own height. */
const OVER_RULE = 0.35;

const within = (from: number, number: number, to: number): number =>
  Math.min(Math.max(number, from), Math.max(from, to));

/**
 * Where a piece belongs: its middle, but within the opening that it is drawn through. What was cut off at a
 * cell's edge lies outside and still belongs to the cell.
 */
function anchorOf({ box, clip }: Piece): Point {
  const { x, y } = centreOf(box);
  if (clip === null) return { x, y };
  return { x: within(clip.left + 0.5, x, clip.right - 0.5), y: within(clip.top + 0.5, y, clip.bottom - 0.5) };
}

const straddles = ({ box, size, turn }: Piece, cell: Box): boolean =>
  turn === 0 && (box.left < cell.left - OVER_RULE * size || box.right > cell.right + OVER_RULE * size);

/** A point just within the beginning of a run. */
function startOf(run: readonly Piece[]): Point {
  const extent = boxOver(run.map(({ box }) => box));
  return { x: extent.left + 0.5, y: centreOf(extent).y };
}

function runsOf(pieces: readonly Piece[]): Piece[][] {
  const runs = new Map<number, Piece[]>();
  for (const piece of pieces) {
    const run = runs.get(piece.run);
    if (run) run.push(piece);
    else runs.set(piece.run, [piece]);
  }
  return [...runs.values()];
}

/**
 * Pieces by the cell that they stand in. A run that is written across a rule stays together, in the cell
 * where it begins: text that finds no room in its cell is printed over the next ones.
 *
 * @param grids the smallest first, for a table may stand in a cell of another
 */
export function assign(grids: readonly Grid[], pieces: readonly Piece[]): Assigned {
  const contents = new Map<GridCell, Content>();
  const free: Piece[] = [];
  const cellAt = (point: Point): GridCell | undefined =>
    grids.find(({ box }) => holds(box, point))?.cells.find(({ box }) => holds(box, point));
  for (const run of runsOf(pieces)) {
    const homes = run.map((piece) => cellAt(anchorOf(piece)));
    const isAcross = run.some((piece, at) => {
      const home = homes[at];
      return home !== undefined && straddles(piece, home.box);
    });
    const start = isAcross ? cellAt(startOf(run)) : undefined;
    const isTorn = start !== undefined && homes.some((home) => home !== start);
    for (const [at, piece] of run.entries()) {
      const home = start ?? homes[at];
      if (home === undefined) {
        free.push(piece);
        continue;
      }
      const content = contents.get(home) ?? { pieces: [], doubts: new Set() };
      contents.set(home, content);
      content.pieces.push(piece);
      if (isTorn) content.doubts.add("column");
    }
  }
  return { contents, free };
}
