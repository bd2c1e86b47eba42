/** The rows that a filter leaves when some of its questions are not asked. */

import { filterTests, type Question } from "#data/rules/match-measure.ts";
import type { FilterContext } from "#data/rules/measure-values.ts";
import type { ListedMeasure } from "#data/schema/measure-answer.ts";
import type { MeasureFilter } from "#data/schema/measure-filter.ts";

/**
 * A chart that one chooses from leaves its own fields out of account, as the filter's own numbers do:
 * each number is then what choosing it leaves, and nothing disappears under the pointer.
 */
export function rowsButFor(
  rows: readonly ListedMeasure[],
  filter: MeasureFilter,
  questions: readonly Question[],
  context: FilterContext,
): ListedMeasure[] {
  const asked = [...filterTests(filter, context)].filter(([question]) => !questions.includes(question));
  return rows.filter((row) => asked.every(([, test]) => test(row)));
}
