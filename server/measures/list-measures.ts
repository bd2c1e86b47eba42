/** Filters, sorts and pages the measures; pure. */

import { filterContext } from "#data/rules/filter-context.ts";
import { measureTest } from "#data/rules/match-measure.ts";
import type { MeasureList, MeasureRow } from "#data/schema/measure-answer.ts";
import type { MeasureFilter, MeasureSort } from "#data/schema/measure-filter.ts";
import { Status } from "#data/schema/status.ts";
import type { View } from "#server/dataset/index.ts";
import { withFindings } from "#server/findings/index.ts";

export interface MeasureQuestion {
  filter: MeasureFilter;
  sort: MeasureSort;
  order: "asc" | "desc";
  page: number;
  pageSize: number;
}

const swedish = new Intl.Collator("sv");

/** Rows without a target year come last, whichever way they are sorted. */
const year = (row: MeasureRow, last: number): number => row.schedule.targetYear ?? last;

const COMPARE: Record<Exclude<MeasureSort, "plan">, (a: MeasureRow, b: MeasureRow, way: number) => number> = {
  status: (a, b, way) => way * (Status.options.indexOf(a.status) - Status.options.indexOf(b.status)),
  targetYear: (a, b, way) => way * (year(a, way * 9_999) - year(b, way * 9_999)),
  title: (a, b, way) => way * swedish.compare(a.title ?? "", b.title ?? ""),
};

/**
 * Filters and sorts by what the viewer may see: a question about the rest finds nothing. Equal rows
 * keep the plan's order.
 *
 * @param today the Swedish day that the plan check is of, `YYYY-MM-DD`
 */
export function listMeasures(
  view: View,
  { filter, sort, order, page, pageSize }: MeasureQuestion,
  today: string,
): MeasureList {
  const context = filterContext(
    view.features.map((feature) => feature.properties),
    view.whole.dataset.actors,
  );
  const rows = withFindings(view, today).filter(measureTest(filter, context));
  const way = order === "asc" ? 1 : -1;
  if (sort !== "plan") rows.sort((a, b) => COMPARE[sort](a, b, way));
  else if (order === "desc") rows.reverse();
  return { items: rows.slice((page - 1) * pageSize, page * pageSize), total: rows.length, page, pageSize };
}
