/** When a mail that did not go is tried again, and when no more; pure. */

/** Hours to wait after each try: soon at first, then once a day. After the last, nobody tries again. */
const HOURS = [1, 2, 4, 8, 24, 24, 24] as const;

/** Tries in all. */
export const MAIL_TRIES = HOURS.length + 1;

const HOUR_MS = 60 * 60 * 1_000;

/** Whole hours since 1970 began: as exactly as anything of a mail is kept. */
export const hourOf = (moment: Date): number => Math.floor(moment.getTime() / HOUR_MS);

/** The beginning of an hour. */
export const momentOf = (hour: number): Date => new Date(hour * HOUR_MS);

/**
 * @param tries how many have failed, at least one
 * @returns the hour of the next try, or null when there is none
 */
export function nextTry(tries: number, hour: number): number | null {
  const wait = HOURS[tries - 1];
  return wait === undefined ? null : hour + wait;
}
