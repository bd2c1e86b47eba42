/** Hours of the day in a text: "från 14.00", "kl. 10–14", "klockan 13". Pure. */
import type { Hours } from "#data/schema/derived.ts";

const CLOCK = "([01]?\\d|2[0-3])[.:]([0-5]\\d)";
const HOUR = "([01]?\\d|2[0-3])(?:[.:]([0-5]\\d))?";
const TO = "(?: ?(?:-|–|till|och) ?";
const before = "(?<![\\p{L}\\p{N}.:/-])";
const after = "(?![\\p{N}]|[.:/-]\\d)";

/** With minutes a number is a time after "från"; without them only after "klockan". */
const PATTERNS = [
  new RegExp(`${before}(?:klockan|kl\\.?) ?${HOUR}${TO}${HOUR})?${after}`, "giu"),
  new RegExp(
    `${before}(?:från|redan vid|vid|runt|efter|mellan|omkring) (?:ca\\.? )?${CLOCK}${TO}${CLOCK})?${after}`,
    "giu",
  ),
  new RegExp(`${before}${CLOCK} ?(?:-|–) ?${CLOCK}${after}`, "giu"),
];

/** What any of them holds: most texts name no hour. */
const SIGN = /\d[.:]\d|kl/iu;

export interface HoursFound {
  hours: Hours;
  words: string;
}

const time = (hour: string | undefined, minute: string | undefined): string | null =>
  hour === undefined ? null : `${hour.padStart(2, "0")}:${minute ?? "00"}`;

/** Every stretch of hours in a plain text, in its order. */
export function hoursIn(text: string): HoursFound[] {
  if (!SIGN.test(text)) return [];
  const found = PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const from = time(match[1], match[2]);
      return from === null
        ? []
        : [{ hours: { from, to: time(match[3], match[4]) }, words: match[0], index: match.index }];
    }),
  ).sort((a, b) => a.index - b.index);
  return found.filter(
    (one, at) => !found.slice(0, at).some((other) => one.index < other.index + other.words.length),
  );
}

/** The first time of day, `HH:MM`; null where none is named. */
export const timeOfDay = (text: string): string | null => hoursIn(text)[0]?.hours.from ?? null;
