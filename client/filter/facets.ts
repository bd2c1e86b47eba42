/** The values that each field of the filter offers, with how many measures each would leave. */

import { type FilterContext, matchesFilter } from "#data/rules/match-measure.ts";
import { measureTypes } from "#data/rules/measure-types.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import type { MeasureFilter } from "#data/schema/measure-filter.ts";

/** The fields that are chosen among values, in the order they stand in the panel. */
export const FACETS = [
  "district",
  "area",
  "status",
  "type",
  "placeKind",
  "targetYear",
  "role",
  "year",
] as const satisfies readonly (keyof MeasureFilter)[];
export type Facet = (typeof FACETS)[number];

const valuesOf: Record<Facet, (row: MeasureRow, context: FilterContext) => readonly (string | number)[]> = {
  district: (row) => [row.district],
  area: (row) => [row.priorityArea.kind],
  status: (row) => [row.status],
  type: (row) => measureTypes(row),
  placeKind: (row, { places }) => row.places.flatMap((id) => places.get(id)?.kind ?? []),
  targetYear: (row) => [row.schedule.targetYear ?? []].flat(),
  role: (row) => row.responsibilities.map((responsibility) => responsibility.role),
  year: (row) => [row.plan.year],
};

/**
 * Counts the rows that each value of a field would leave, given what is chosen in the other fields.
 *
 * Every value that occurs at all is there, so that a choice never disappears under the pointer.
 */
export function facetCounts(
  facet: Facet,
  rows: readonly MeasureRow[],
  filter: MeasureFilter,
  context: FilterContext,
): Map<string | number, number> {
  const { [facet]: _, ...others } = filter;
  const counts = new Map<string | number, number>();
  for (const row of rows) {
    const passes = matchesFilter(row, others, context);
    for (const value of new Set(valuesOf[facet](row, context))) {
      counts.set(value, (counts.get(value) ?? 0) + (passes ? 1 : 0));
    }
  }
  return counts;
}
