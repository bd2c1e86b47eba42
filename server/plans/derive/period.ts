/** From when to when a row goes on: what its time says, with the plan's year where it leaves the year out. Pure. */
import type { Derived } from "#data/schema/derived.ts";
import type { PartialDate } from "#data/schema/schedule.ts";
import { basis, derive } from "./basis.ts";
import { lastOf, startOf } from "./dates.ts";
import { type Bound, boundsIn } from "./period-bounds.ts";

export interface Period {
  from: Derived<PartialDate> | null;
  to: Derived<PartialDate> | null;
}

/** The earliest beginning, or the last end. */
function outermost(bounds: readonly Bound[], side: "from" | "to"): Derived<PartialDate> | null {
  const isFurther = (one: PartialDate, other: PartialDate) =>
    side === "from" ? startOf(one) < startOf(other) : lastOf(one) > lastOf(other);
  const [first, ...others] = bounds.flatMap(({ [side]: date, words, filled }) =>
    date === null ? [] : [{ date, words, filled }],
  );
  if (first === undefined) return null;
  const best = others.reduce((found, one) => (isFurther(one.date, found.date) ? one : found), first);
  return derive(best.date, basis("when", best.words), best.filled ? "likely" : "certain");
}

/**
 * @param text the plain text of the row's time, without what it promises for a later year
 * @param isRecurring whether it says how often, so that a season without a year is every year's
 */
export function periodOf(text: string, planYear: number | null, isRecurring: boolean): Period {
  const bounds = boundsIn(text, planYear, isRecurring);
  const deadlines = bounds.filter(({ weak, to }) => !weak && to !== null);
  return {
    from: outermost(bounds, "from"),
    to: outermost(deadlines.length > 0 ? deadlines : bounds, "to"),
  };
}
