/** What a cell shows: the text that its value has in its format, and the day if it is a date. Pure. */
import { formatValue } from "hucre";
import { shownDate, showsDay } from "./shown-date.ts";

export interface Shown {
  text: string;
  /** `YYYY-MM-DD`; null where the cell holds no day. */
  date: string | null;
}

/** Hours beyond a day (`[h]:mm`): a length of time, no date. */
const ELAPSED = /\[(?:h+|m+|s+)\]/i;

/** Decimal comma and a hard space between thousands, as in Sweden. */
const SWEDISH_NUMBERS = { locale: "fr-FR" };

/** A number without a format: whole numbers whole, others with as many digits as Excel has room for. */
const plainNumber = (value: number): string =>
  Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(10))).replace(".", ",");

/** The calendar of a workbook: what lies before is a time of day alone, what lies after a fault. */
const isInCalendar = (value: Date): boolean =>
  value.getUTCFullYear() >= 1_900 && value.getUTCFullYear() <= 9_999;

function dateCell(value: Date, format: string | undefined): Shown {
  if (Number.isNaN(value.getTime())) return { text: "", date: null };
  const date = isInCalendar(value) ? value.toISOString().slice(0, 10) : null;
  if (format === undefined) return { text: date ?? value.toISOString(), date };
  if (ELAPSED.test(format)) return { text: formatValue(value, format), date: null };
  return { text: shownDate(value, format), date: showsDay(format) ? date : null };
}

/** What the text of a cell may not hold: signs without a look. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

/** A text of whole signs that holds what is not clean, as hardly any does. */
const UNCLEAN = new RegExp(`\\r|${CONTROL.source}`);

/** Text as it is, with one kind of line end and without what no database takes; halves of signs are marked (U+FFFD). */
export function cleanText(text: string): string {
  const whole = text.toWellFormed();
  return UNCLEAN.test(whole) ? whole.replace(/\r\n?/g, "\n").replace(CONTROL, "") : whole;
}

/**
 * @param value what was saved in the cell; nothing is calculated
 * @param format the cell's format code; undefined for the general one
 */
export function shownValue(
  value: string | number | boolean | Date | null,
  format: string | undefined,
): Shown {
  if (value === null) return { text: "", date: null };
  if (value instanceof Date) return dateCell(value, format);
  if (typeof value === "string") return { text: cleanText(value), date: null };
  if (typeof value === "boolean") return { text: value ? "SANT" : "FALSKT", date: null };
  if (format === undefined || /^(?:general|@)$/i.test(format))
    return { text: plainNumber(value), date: null };
  // A format may hide a number (`;;;`): it is there all the same.
  const shown = formatValue(value, format, SWEDISH_NUMBERS).trim();
  return { text: cleanText(shown === "" ? plainNumber(value) : shown), date: null };
}
