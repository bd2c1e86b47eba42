/** Swedish words for months, seasons, weekdays and small numbers. */
import type { Recurrence, Season } from "#data/schema/schedule.ts";

/** By how they begin, in full or short ("sept", "jun-25"). */
export const MONTHS: readonly string[] = [
  "jan(?:uari)?",
  "feb(?:ruari)?",
  "mars?",
  "apr(?:il)?",
  "maj",
  "juni?",
  "juli?",
  "aug(?:usti)?",
  "sept?(?:ember)?",
  "okt(?:ober)?",
  "nov(?:ember)?",
  "dec(?:ember)?",
];

export const SEASONS: readonly (readonly [Season, string])[] = [
  ["spring", "vår(?:en|termin(?:en)?)?|vt(?:[ -]?\\d\\d)?"],
  ["summer", "sommar(?:en|tid|halvår(?:et)?|lov(?:et)?)?"],
  ["autumn", "höst(?:en|termin(?:en)?)?|ht(?:[ -]?\\d\\d)?"],
  ["winter", "vint(?:er|ern|ertid|erhalvår(?:et)?)"],
];

type Weekday = NonNullable<Recurrence["weekday"]>;

export const WEEKDAYS: readonly (readonly [Weekday, string])[] = [
  ["mon", "måndag"],
  ["tue", "tisdag"],
  ["wed", "onsdag"],
  ["thu", "torsdag"],
  ["fri", "fredag"],
  ["sat", "lördag"],
  ["sun", "söndag"],
];

export const NUMBERS: Readonly<Record<string, number>> = {
  en: 1,
  ett: 1,
  två: 2,
  tre: 3,
  fyra: 4,
  fem: 5,
  sex: 6,
  sju: 7,
  åtta: 8,
  nio: 9,
  tio: 10,
  elva: 11,
  tolv: 12,
};

const WHOLE_MONTHS = MONTHS.map((month) => new RegExp(`^${month}\\.?$`, "iu"));

/** The number of a month's word, 1–12; null for any other word. */
export function monthNumber(word: string): number | null {
  const at = WHOLE_MONTHS.findIndex((month) => month.test(word));
  return at < 0 ? null : at + 1;
}
