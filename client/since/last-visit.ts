/** The day of the reader's visit before this one, kept on the device alone. */

const KEY = "platsplan.visits";
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** A day as far back as one looks who has not been here before. */
const MONTH_DAYS = 30;

export const dayIn = (moment: Date): string => new Intl.DateTimeFormat("sv-SE").format(moment);

export const monthBefore = (today: Date): string =>
  dayIn(new Date(today.getFullYear(), today.getMonth(), today.getDate() - MONTH_DAYS));

/** Two days, the last visit's and that of the one before it; both forgotten where they cannot be read. */
function read(storage: Storage): (string | undefined)[] {
  return (storage.getItem(KEY) ?? "").split(" ").map((day) => (DAY.test(day) ? day : undefined));
}

/**
 * Notes that the reader is here today.
 *
 * @returns the day of the visit before; null on a first visit
 */
export function noteVisit(storage: Storage, today: string): string | null {
  const [last, before] = read(storage);
  if (last === today) return before ?? null;
  storage.setItem(KEY, [today, last ?? ""].join(" ").trim());
  return last ?? null;
}
