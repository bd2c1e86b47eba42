/** The summary table of the plans: problems, causes and measures in each priority area. */
import type { FilterContext } from "#data/rules/measure-values.ts";
import { statusCounts } from "#data/rules/status-counts.ts";
import type { ListedMeasure } from "#data/schema/measure-answer.ts";
import type { MeasureFilter } from "#data/schema/measure-filter.ts";
import type { StatusCounts } from "#data/schema/place-answer.ts";
import { type ChainCounts, PriorityAreaKind } from "#data/schema/plan.ts";
import { rowsButFor } from "./rows-but-for.ts";

export interface AreaNumbers extends Omit<ChainCounts, "causes"> {
  /** Null where the causes are not shown to whoever looks. */
  causes: number | null;
  byStatus: StatusCounts;
}

export interface AreaSummary {
  /** The areas that hold measures, in the vocabulary's order. */
  lines: readonly (AreaNumbers & { area: PriorityAreaKind })[];
  total: AreaNumbers;
}

/** Numbers name a problem within its tab and a cause within its problem; tabs are named once for all. */
const problemOf = ({ plan, priorityArea, problem }: ListedMeasure): string =>
  JSON.stringify([plan.id, priorityArea.id, problem.id]);
const causeOf = (row: ListedMeasure): string => JSON.stringify([problemOf(row), row.cause.id]);

/** As `chainCounts`, of rows: a cause without words is not counted, a problem without measures has no row. */
function numbers(rows: readonly ListedMeasure[]): AreaNumbers {
  const isHidden = rows.some(({ cause }) => cause.text === undefined);
  const worded = rows.filter(({ cause }) => cause.text !== null);
  return {
    problems: new Set(rows.map(problemOf)).size,
    causes: isHidden ? null : new Set(worded.map(causeOf)).size,
    measures: rows.length,
    byStatus: statusCounts(rows),
  };
}

/** Each area's measures are what choosing it leaves, given what is chosen in the filter's other fields. */
export function areaSummary(
  rows: readonly ListedMeasure[],
  filter: MeasureFilter,
  context: FilterContext,
): AreaSummary {
  const counted = rowsButFor(rows, filter, ["area"], context);
  return {
    lines: PriorityAreaKind.options.flatMap((area) => {
      const own = counted.filter((row) => row.priorityArea.kind === area);
      return own.length === 0 ? [] : [{ area, ...numbers(own) }];
    }),
    total: numbers(counted),
  };
}
