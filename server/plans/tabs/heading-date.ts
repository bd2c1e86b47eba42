/** The day, month or year that a column's head names: "Uppföljning 2024-11-13", "Uppföljning nov 2024". Pure. */
import { PartialDate } from "#data/schema/schedule.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const MONTH = `(?:${MONTHS.join("|")})[a-zå]*\\.?`;

/** Each way of writing a date, and how to put year, month and day (from 1) together. */
const WAYS: readonly (readonly [RegExp, (match: RegExpExecArray) => (string | undefined)[]])[] = [
  [/\b(20\d\d)[-./](\d\d?)[-./](\d\d?)\b/, ([, year, month, day]) => [year, month, day]],
  [/\b(\d\d?)[-./](\d\d?)[-./ ]+(20\d\d)\b/, ([, day, month, year]) => [year, month, day]],
  [/\b(20\d\d)(\d\d)(\d\d)\b/, ([, year, month, day]) => [year, month, day]],
  [/\b(2\d)(\d\d)(\d\d)\b/, ([, year, month, day]) => [`20${year}`, month, day]],
  [
    new RegExp(`\\b(\\d\\d?)(?:\\s*:?[ae])?\\s+(${MONTH})\\s+(20\\d\\d)\\b`, "i"),
    ([, day, month, year]) => [year, month, day],
  ],
  [new RegExp(`\\b(${MONTH})[\\s-]+(20\\d\\d)\\b`, "i"), ([, month, year]) => [year, month]],
  [new RegExp(`\\b(${MONTH})[\\s-]*(\\d\\d)\\b`, "i"), ([, month, year]) => [`20${year}`, month]],
  [/\b(20\d\d)-(\d\d)\b/, ([, year, month]) => [year, month]],
  [/\b(20\d\d)\b/, ([, year]) => [year]],
];

const monthNumber = (word: string): string => {
  const index = MONTHS.indexOf(word.slice(0, 3).toLocaleLowerCase("sv"));
  return index === -1 ? word : String(index + 1);
};

/** What every way of writing a date has, and most texts have not. */
const TWO_DIGITS = /\d\d/;

/** The date as exactly as the head gives it, or null. */
export function headingDate(heading: string): PartialDate | null {
  if (!TWO_DIGITS.test(heading)) return null;
  for (const [pattern, read] of WAYS) {
    const match = pattern.exec(heading);
    if (match === null) continue;
    const [year = "", month, day] = read(match);
    const parts = [year, ...(month === undefined ? [] : [monthNumber(month)]), ...(day ? [day] : [])];
    const date = PartialDate.safeParse(parts.map((part) => part.padStart(2, "0")).join("-"));
    if (date.success) return date.data;
  }
  return null;
}

/** Whether a head is nothing but a date: a column of notes from one meeting. */
export function isDateAlone(heading: string): boolean {
  if (headingDate(heading) === null) return false;
  const rest = WAYS.reduce((text, [pattern]) => text.replace(pattern, ""), heading);
  return !/[\p{L}\d]/u.test(rest);
}
