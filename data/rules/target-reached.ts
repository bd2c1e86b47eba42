/** Whether a place should have stopped being an open drug scene by a year, as its rows have it. */
import type { PlaceProperties } from "#data/schema/place-answer.ts";

/** `some`: the rows disagree, and not all of their target years have come. Never an average of them. */
export type TargetReached = "no" | "some" | "all";

/**
 * The place is to be an open drug scene no longer in its target year: the year itself counts.
 *
 * Whoever may not see that a place is one is told of none.
 */
export function targetReached(
  { openDrugScene, targetYears = [] }: Pick<PlaceProperties, "openDrugScene" | "targetYears">,
  year: number,
): TargetReached {
  if (openDrugScene !== true) return "no";
  const reached = targetYears.filter((target) => target <= year).length;
  if (reached === 0) return "no";
  return reached === targetYears.length ? "all" : "some";
}
