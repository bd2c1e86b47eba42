/** Swedish calendar days as UTC, which is what the log is written in. */

const inSweden = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Stockholm",
  dateStyle: "short",
  timeStyle: "medium",
});

/** The day of a moment, `2026-11-21`. */
export const dayOf = (moment: Date): string => inSweden.format(moment).slice(0, 10);

/** When a day begins: at midnight, which is one or two hours before UTC's. The clock is never changed then. */
export function startOfDay(day: string): Date {
  const winter = new Date(`${day}T00:00:00+01:00`);
  return dayOf(winter) === day && inSweden.format(winter).endsWith("00:00:00")
    ? winter
    : new Date(`${day}T00:00:00+02:00`);
}

/** When the day after begins. */
export function endOfDay(day: string): Date {
  // Noon plus a day is the next day whether it has 23, 24 or 25 hours.
  const noon = new Date(`${day}T12:00:00Z`);
  return startOfDay(dayOf(new Date(noon.getTime() + 24 * 60 * 60 * 1_000)));
}
