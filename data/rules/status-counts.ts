/** How many measures have each status. */
import type { Measure } from "#data/schema/measure.ts";
import type { StatusCounts } from "#data/schema/place-answer.ts";

export function statusCounts(measures: readonly Pick<Measure, "status">[]): StatusCounts {
  const counts: StatusCounts = {
    planned: 0,
    "not-started": 0,
    started: 0,
    "partly-done": 0,
    done: 0,
    "not-done": 0,
    removed: 0,
    unknown: 0,
  };
  for (const { status } of measures) counts[status]++;
  return counts;
}
