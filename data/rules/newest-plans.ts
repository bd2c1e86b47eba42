/** Only what the newest plan of each district says. */
import type { ListedMeasure } from "#data/schema/measure-answer.ts";

/** @returns the rows of each district's latest year, in their order */
export function newestPlans<Row extends Pick<ListedMeasure, "district" | "plan">>(
  rows: readonly Row[],
): Row[] {
  const newest = new Map<string, number>();
  for (const { district, plan } of rows)
    newest.set(district, Math.max(newest.get(district) ?? plan.year, plan.year));
  return rows.filter(({ district, plan }) => plan.year === newest.get(district));
}
