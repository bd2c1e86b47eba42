/** What stands on one page: its tables, and the text around them. Pure. */
import { type Box, holds, touches } from "#server/plans/read/pdf/drawing/box.ts";
import type { Drawing } from "#server/plans/read/pdf/drawing/interpret.ts";
import type { Piece } from "#server/plans/read/pdf/drawing/pieces.ts";
import { type Grid, gridOf } from "./grid.ts";
import { type Paragraph, paragraphsOf } from "./paragraphs.ts";
import { rightHandColumn } from "./right-hand.ts";
import { anchorOf, ruledTable } from "./ruled.ts";
import { rulingsOf } from "./rulings.ts";
import type { Table } from "./table.ts";
import { unruledTables } from "./unruled.ts";

export interface PageContent {
  /** From the top of the page. */
  tables: Table[];
  paragraphs: Paragraph[];
}

/** What is seen: text on the page, with what it runs on to beyond the page's edge. */
function seen(pieces: readonly Piece[], page: Box): Piece[] {
  const runs = new Set(pieces.filter(({ box }) => touches(box, page)).map(({ run }) => run));
  return pieces.filter(({ run }) => runs.has(run));
}

const area = ({ box }: Grid): number => (box.right - box.left) * (box.bottom - box.top);

const hasOneColumn = ({ cells }: Grid): boolean =>
  cells.every(({ column, columnSpan }) => column + columnSpan === 2);

/** @param before the last table of the page before, whose last column may stand on this one */
export function pageContent({ pieces, rules }: Drawing, page: Box, before: Table | null): PageContent {
  // A table may stand in a cell of another one: text belongs to the smallest around it.
  const grids = rulingsOf(rules)
    .map(gridOf)
    .filter((grid) => grid !== null)
    .sort((one, other) => area(one) - area(other));
  const within = new Map<Grid, Piece[]>(grids.map((grid) => [grid, []]));
  const free: Piece[] = [];
  const aslant: Piece[] = [];
  for (const piece of seen(pieces, page)) {
    // A stamp across the page belongs to no cell.
    if (piece.turn === null) aslant.push(piece);
    else {
      const anchor = anchorOf(piece);
      const grid = grids.find(({ box }) => holds(box, anchor));
      (grid ? within.get(grid) : free)?.push(piece);
    }
  }
  const rightHand = before && grids.length === 0 ? rightHandColumn(free, before) : null;
  const outside = rightHand ? { tables: [rightHand], rest: [] } : unruledTables(free, rules, page);
  const tables = [...outside.tables];
  const rest = [...outside.rest, ...aslant];
  for (const [grid, own] of within) {
    // Rules between the rows alone, in a frame: the columns are told as where there are no rules.
    const inside = hasOneColumn(grid) ? unruledTables(own, rules, page) : null;
    if (inside === null || inside.tables.length === 0) tables.push(ruledTable(grid, own, page));
    else {
      tables.push(...inside.tables);
      rest.push(...inside.rest);
    }
  }
  return {
    tables: tables
      .filter(({ cells }) => cells.length > 0)
      .sort((one, other) => one.box.top - other.box.top || one.box.left - other.box.left),
    paragraphs: paragraphsOf(rest),
  };
}
