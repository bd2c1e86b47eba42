/** What stands on one page: its tables, and the text around them. Pure. */
import { type Box, touches } from "#server/plans/read/pdf/drawing/box.ts";
import type { Drawing } from "#server/plans/read/pdf/drawing/interpret.ts";
import type { Piece } from "#server/plans/read/pdf/drawing/pieces.ts";
import { assign } from "./assign.ts";
import { type Grid, gridOf } from "./grid.ts";
import { type Paragraph, paragraphsOf } from "./paragraphs.ts";
import { rightHandColumn } from "./right-hand.ts";
import { ruledTable } from "./ruled.ts";
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
  const rulings = rulingsOf(rules);
  const across = rulings.flatMap(({ horizontal }) => horizontal);
  const grids = rulings
    .map(gridOf)
    .filter((grid) => grid !== null)
    .sort((one, other) => area(one) - area(other));
  const visible = seen(pieces, page);
  // A stamp across the page belongs to no cell.
  const straight = visible.filter(({ turn }) => turn !== null);
  const { contents, free } = assign(grids, straight);
  const rightHand = before && grids.length === 0 ? rightHandColumn(free, before) : null;
  const outside = rightHand ? { tables: [rightHand], rest: [] } : unruledTables(free, across, page);
  const tables = [...outside.tables];
  const rest = [...outside.rest, ...visible.filter(({ turn }) => turn === null)];
  for (const grid of grids) {
    // Rules between the rows alone, in a frame: the columns are told as where there are no rules.
    const own = hasOneColumn(grid) ? grid.cells.flatMap((cell) => contents.get(cell)?.pieces ?? []) : null;
    const inside = own && unruledTables(own, across, page);
    if (inside === null || inside.tables.length === 0) tables.push(ruledTable(grid, contents, page));
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
