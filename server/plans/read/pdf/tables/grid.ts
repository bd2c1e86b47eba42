/** The cells that a table's rules enclose; where a rule is left out, cells are merged. Pure. */
import { type Box, boxOver } from "#server/plans/read/pdf/drawing/box.ts";
import type { Rule } from "#server/plans/read/pdf/drawing/rules.ts";
import type { Ruling } from "./rulings.ts";
import { covered, nearest, places } from "./series.ts";

/** A cell of the grid; rows and columns from 1. */
export interface GridCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  box: Box;
  /** Whether the rules around it leave open where it ends: they enclose no rectangle. */
  isUncertain: boolean;
}

export interface Grid {
  cells: GridCell[];
  box: Box;
  /** Whether its last row has no rule below it, as where a table goes on on the next page. */
  isOpenBelow: boolean;
}

/** Lines nearer than this are one, in points. */
const NEAR = 2;
/** The rules must reach this far past the last one across them for a row or column to lie there. */
const OPEN_END = 6;
/** How much of a cell's side must be ruled to divide it from the next one. */
const RULED = 0.5;

/** Places of the lines across, with the ends of the lines along where these reach further. */
function edges(across: readonly Rule[], along: readonly Rule[]): { all: number[]; isOpenAtEnd: boolean } {
  const all = places(
    across.map(({ at }) => at),
    NEAR,
  );
  const from = Math.min(...along.map((rule) => rule.from));
  const to = Math.max(...along.map((rule) => rule.to));
  const isOpenAtStart = from < (all[0] ?? Infinity) - OPEN_END;
  const isOpenAtEnd = to > (all.at(-1) ?? -Infinity) + OPEN_END;
  return { all: [...(isOpenAtStart ? [from] : []), ...all, ...(isOpenAtEnd ? [to] : [])], isOpenAtEnd };
}

/** For each of the places, the lines that lie there. */
function linesAt(lines: readonly Rule[], at: readonly number[]): Rule[][] {
  const byPlace = at.map((): Rule[] => []);
  for (const line of lines) byPlace[nearest(at, line.at)]?.push(line);
  return byPlace;
}

/** Which fields of a raster hang together, as one number for each field, row by row. */
function regions(
  rows: number,
  columns: number,
  isOpen: (row: number, column: number, toRight: boolean) => boolean,
): number[] {
  const parent = Array.from({ length: rows * columns }, (_, field) => field);
  const root = (field: number): number => {
    let top = field;
    while (parent[top] !== undefined && parent[top] !== top) top = parent[top] ?? top;
    return top;
  };
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const field = row * columns + column;
      if (column + 1 < columns && isOpen(row, column, true)) parent[root(field + 1)] = root(field);
      if (row + 1 < rows && isOpen(row, column, false)) parent[root(field + columns)] = root(field);
    }
  return parent.map((_, field) => root(field));
}

interface Rectangle {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  region: number;
}

/** Each region's fields as one rectangle, or as few as it takes, from its upper left corner; from 0. */
function rectangles(region: readonly number[], rows: number, columns: number): Rectangle[] {
  const found: Rectangle[] = [];
  const taken = new Set<number>();
  for (const [field, own] of region.entries()) {
    if (taken.has(field)) continue;
    const [row, column] = [Math.floor(field / columns), field % columns];
    const isFree = (y: number, x: number): boolean =>
      region[y * columns + x] === own && !taken.has(y * columns + x);
    let columnSpan = 1;
    while (column + columnSpan < columns && isFree(row, column + columnSpan)) columnSpan++;
    const across = Array.from({ length: columnSpan }, (_, at) => column + at);
    let rowSpan = 1;
    while (row + rowSpan < rows && across.every((x) => isFree(row + rowSpan, x))) rowSpan++;
    for (let y = row; y < row + rowSpan; y++) for (const x of across) taken.add(y * columns + x);
    found.push({ row, column, rowSpan, columnSpan, region: own });
  }
  return found;
}

/**
 * The grid that a table's rules make, or null where they enclose fewer than two cells: a frame, an
 * underline, a drawing.
 */
export function gridOf({ horizontal, vertical }: Ruling): Grid | null {
  if (horizontal.length < 2 || vertical.length < 2) return null;
  const { all: ys, isOpenAtEnd: isOpenBelow } = edges(horizontal, vertical);
  const { all: xs } = edges(vertical, horizontal);
  const across = linesAt(horizontal, ys);
  const upright = linesAt(vertical, xs);
  const [rows, columns] = [ys.length - 1, xs.length - 1];
  const side = (at: readonly number[], from: number, to = from + 1) => ({
    from: at[from] ?? 0,
    to: at[to] ?? 0,
  });
  const isOpen = (row: number, column: number, toRight: boolean): boolean => {
    const stretch = toRight ? side(ys, row) : side(xs, column);
    const ruled = covered(stretch, (toRight ? upright[column + 1] : across[row + 1]) ?? []);
    return ruled < RULED * (stretch.to - stretch.from);
  };
  const parts = rectangles(regions(rows, columns, isOpen), rows, columns);
  if (parts.length < 2) return null;
  const partsOf = new Map<number, number>();
  for (const { region } of parts) partsOf.set(region, (partsOf.get(region) ?? 0) + 1);
  const cells = parts.map(({ row, column, rowSpan, columnSpan, region }): GridCell => {
    const { from: left, to: right } = side(xs, column, column + columnSpan);
    const { from: top, to: bottom } = side(ys, row, row + rowSpan);
    const isUncertain = (partsOf.get(region) ?? 1) > 1;
    return {
      row: row + 1,
      column: column + 1,
      rowSpan,
      columnSpan,
      box: { left, top, right, bottom },
      isUncertain,
    };
  });
  return { cells, box: boxOver(cells.map(({ box }) => box)), isOpenBelow };
}
