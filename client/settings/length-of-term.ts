/** How long a number of days is, as people say it: about three months, about two and a half years. */
const DAYS_A_YEAR = 365.25;

export type LengthOfTerm =
  | { unit: "months"; count: number; hasHalf: false }
  | { unit: "years"; count: number; hasHalf: boolean };

/** To the month within the first year, to the half year after it. */
export function lengthOfTerm(days: number): LengthOfTerm {
  const months = Math.round((days / DAYS_A_YEAR) * 12);
  if (months < 12) return { unit: "months", count: months, hasHalf: false };
  const halves = Math.round((days / DAYS_A_YEAR) * 2);
  return { unit: "years", count: Math.floor(halves / 2), hasHalf: halves % 2 === 1 };
}
