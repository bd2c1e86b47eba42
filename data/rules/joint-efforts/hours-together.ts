/** The hours of the day that several stretches of hours have in common. */
import type { Hours } from "#data/schema/derived.ts";

const DAY = 24 * 60;

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

const two = (number: number): string => String(number).padStart(2, "0");
const clock = (at: number): string => `${two(Math.floor(at / 60) % 24)}:${two(at % 60)}`;

/** A stretch past midnight belongs to the day that it begins; one without an end goes on through the night. */
function stretch({ from, to }: Hours): { from: number; to: number } {
  const begins = minutes(from);
  if (to === null) return { from: begins, to: Number.POSITIVE_INFINITY };
  const ends = minutes(to);
  return { from: begins, to: ends <= begins ? ends + DAY : ends };
}

/** Null where they have none in common, or there are no stretches. */
export function hoursTogether(all: readonly Hours[]): Hours | null {
  if (all.length === 0) return null;
  const stretches = all.map(stretch);
  const from = Math.max(...stretches.map((one) => one.from));
  const to = Math.min(...stretches.map((one) => one.to));
  if (from >= to) return null;
  return { from: clock(from), to: to === Number.POSITIVE_INFINITY ? null : clock(to) };
}
