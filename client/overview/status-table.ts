/** What the chart and the table of statuses are both made of. */
import type { CrossCounts, CrossLine } from "#data/rules/overview/cross-counts.ts";
import type { Status } from "#data/schema/status.ts";

export interface StatusTable<D extends "district" | "type"> {
  field: D;
  /** Those that hold measures. */
  lines: readonly CrossLine<D, "status">[];
  /** Those that some measure has, furthest first. */
  statuses: readonly Status[];
  foot: CrossCounts<D, "status">["foot"];
  total: number;
  nameOf: (value: CrossLine<D, "status">["value"]) => string;
  /** What a number counts; null stands for all lines, or all statuses. */
  labelOf: (value: CrossLine<D, "status">["value"] | null, status: Status | null, count: number) => string;
}

export const countOf = (
  { cells }: { readonly cells: readonly { value: Status; count: number }[] },
  status: Status,
): number => cells.find(({ value }) => value === status)?.count ?? 0;
