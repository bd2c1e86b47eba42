/** Which rows of a draft are listed, and in which order; pure. */
import type { DraftPage } from "#data/schema/draft.ts";
import type { DraftRow, DraftRowKey } from "#data/schema/draft-row.ts";

export const ROW_FILTERS = ["open", "all", "changed", "left-out"] as const;
export type RowFilter = (typeof ROW_FILTERS)[number];

/** Whether somebody still has to look at it. */
export const isOpen = ({ open, decision }: Pick<DraftRow, "open" | "decision">): boolean =>
  open.length > 0 && decision.accepted !== true && decision.leftOut !== true;

/** Nothing to ask of it, and nobody has said yet that it is right. */
export const isClear = ({ open, decision }: Pick<DraftRow, "open" | "decision">): boolean =>
  open.length === 0 && decision.accepted !== true && decision.leftOut !== true;

const PASSES: Readonly<Record<RowFilter, (row: DraftRow) => boolean>> = {
  open: isOpen,
  all: () => true,
  changed: ({ change, decision }) => change !== "same" && decision.leftOut !== true,
  "left-out": ({ decision }) => decision.leftOut === true,
};

export const rowsIn = ({ tabs }: Pick<DraftPage, "tabs">): DraftRow[] => tabs.flatMap(({ rows }) => rows);

export const countByFilter = (page: Pick<DraftPage, "tabs">): Readonly<Record<RowFilter, number>> => {
  const rows = rowsIn(page);
  const count = (filter: RowFilter): number => rows.filter(PASSES[filter]).length;
  return { open: count("open"), all: count("all"), changed: count("changed"), "left-out": count("left-out") };
};

/** A row's rank within its tab. */
export type RowOrder = ReadonlyMap<DraftRowKey, number>;

/** Those with open questions first, each kind in the document's order. */
export function orderOf({ tabs }: Pick<DraftPage, "tabs">): RowOrder {
  const sorted = tabs.flatMap(({ rows }) => [...rows.filter(isOpen), ...rows.filter((row) => !isOpen(row))]);
  return new Map(sorted.map(({ key }, rank) => [key, rank]));
}

export interface ListedTab extends Pick<DraftPage["tabs"][number], "kind" | "priorityArea"> {
  /** Which tab of the document it is, from 1. */
  number: number;
  rows: DraftRow[];
}

/** @param order made once, so that a row does not jump when somebody decides about it */
export const listRows = (
  { tabs }: Pick<DraftPage, "tabs">,
  filter: RowFilter,
  order: RowOrder,
): ListedTab[] => {
  const rank = ({ key }: DraftRow): number => order.get(key) ?? order.size;
  return tabs
    .map(({ kind, priorityArea, rows }, index) => ({
      kind,
      priorityArea,
      number: index + 1,
      rows: rows.filter(PASSES[filter]).sort((a, b) => rank(a) - rank(b)),
    }))
    .filter(({ rows }) => rows.length > 0);
};
