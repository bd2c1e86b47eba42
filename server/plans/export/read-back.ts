/** What the product's own reader makes of sheets, before they are a file. Pure. */

import { cellRef } from "hucre";
import type { District } from "#data/schema/district.ts";
import type { Cell, ReadDocument } from "#data/schema/document.ts";
import type { Plan } from "#data/schema/plan.ts";
import type { ReadPlan } from "#data/schema/plan-row.ts";
import { derivePlan, type Register } from "#server/plans/derive/index.ts";
import { propose } from "#server/plans/draft/propose.ts";
import { areaKind } from "#server/plans/tabs/area-names.ts";
import { layOutPlan } from "#server/plans/tabs/lay-out.ts";
import type { Grid } from "./grid.ts";

const cellsOf = ({ name, cells }: Grid): Cell[] =>
  cells.flatMap(({ row, column, rowSpan, columnSpan, text }) =>
    text.trim() === ""
      ? []
      : [
          {
            row,
            column,
            rowSpan,
            columnSpan,
            text,
            date: null,
            source: {
              sheet: name,
              page: null,
              row,
              column,
              ref: cellRef(row - 1, column - 1),
              box: null,
              lines: null,
            },
            doubts: [],
          },
        ],
  );

const documentOf = (grids: readonly Grid[], fileName: string): ReadDocument => ({
  format: "xlsx",
  fileName,
  sheets: grids.map((grid) => ({ name: grid.name, hidden: false, page: null, cells: cellsOf(grid) })),
  loose: [],
  notices: [],
});

export interface ReadBack {
  read: ReadPlan;
  plan: Plan;
}

/** @param of the plan that the sheets were made of, whose head a person settles on every import */
export function readBack(
  grids: readonly Grid[],
  fileName: string,
  of: Plan & { of: District },
  register: Register,
): ReadBack {
  const read = layOutPlan(documentOf(grids, fileName), register.districts);
  const settled = { ...read, plan: { ...read.plan, district: of.of.name, year: of.year, kind: of.kind } };
  const { plan } = propose({
    read: settled,
    derived: derivePlan(settled, register),
    decisions: {},
    head: { district: of.of, year: of.year, kind: of.kind, title: of.title },
    document: { title: of.document.title, format: "xlsx" },
    register,
    held: null,
    corrections: new Map(),
    earlier: new Map(),
    used: new Set(),
    kindOf: areaKind,
  });
  return { read, plan };
}
