/** A day and a time on Swedish clocks as a moment; pure. */

/** Plans are made, and clocks are read, in Swedish time wherever the server stands. */
const CLOCK = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Stockholm",
  dateStyle: "short",
  timeStyle: "medium",
});

/** How far Swedish clocks are ahead of UTC at a moment, in milliseconds. */
const aheadAt = (moment: number): number =>
  Date.parse(`${CLOCK.format(moment).replace(" ", "T")}Z`) - Math.floor(moment / 1_000) * 1_000;

/**
 * Milliseconds since 1970 in UTC. A time that the change to summer time leaps over is an hour later; of
 * one that the change back repeats it is one of the two.
 *
 * @param day `YYYY-MM-DD`
 * @param time `HH:MM`
 */
export function momentOf(day: string, time: string): number {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const near = asUtc - aheadAt(asUtc);
  return asUtc - aheadAt(near);
}
