/** Whether an outline is known rather than guessed: drawn solid, or else dashed. */
import type { Accuracy } from "#data/schema/place.ts";

const SETTLED: ReadonlySet<Accuracy> = new Set(["surveyed", "street-block", "drawn"]);

export const isSettled = (accuracy: Accuracy): boolean => SETTLED.has(accuracy);
