/** A date as a Swedish Excel shows it in a cell's own format. Pure. */

const MONTHS = {
  sv: "januari februari mars april maj juni juli augusti september oktober november december".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};
const DAYS = {
  sv: "söndag måndag tisdag onsdag torsdag fredag lördag".split(" "),
  en: "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" "),
};
type Language = keyof typeof MONTHS;

/** Formats that follow the machine's own: what they come to on a Swedish one. */
const REGIONAL: readonly (readonly [RegExp, string])[] = [
  [/^\[\$-F800\].*/i, "d mmmm yyyy"],
  [/^\[\$-F400\].*/i, "hh:mm:ss"],
  [/^m\/d\/yyyy( h:mm)?$|^mm-dd-yy$/i, "yyyy-mm-dd$1"],
];

/** What a format is made of: a locale, quoted and escaped signs, padding, date and time letters, the rest. */
const TOKEN =
  /\[\$[^\]]*\]|\[[^\]]*\]|"([^"]*)"|\\(.)|[_*].|am\/pm|a\/p|y+|m+|d+|h+|s+(?:\.0+)?|e+|@|[^\\"[]/giu;

const two = (value: number): string => String(value).padStart(2, "0");

function monthShown(letters: number, date: Date, language: Language): string {
  const month = date.getUTCMonth();
  const name = MONTHS[language][month] ?? "";
  return [String(month + 1), two(month + 1), name.slice(0, 3), name, name.slice(0, 1)][letters - 1] ?? name;
}

function dayShown(letters: number, date: Date, language: Language): string {
  const name = DAYS[language][date.getUTCDay()] ?? "";
  return [String(date.getUTCDate()), two(date.getUTCDate()), name.slice(0, 3), name][letters - 1] ?? name;
}

const padded = (letters: number, value: number): string => (letters === 1 ? String(value) : two(value));

/** Whether `m` at this place means minutes: right after hours, or right before seconds. */
const isMinutes = (letters: readonly string[], index: number): boolean =>
  /^h/i.test(letters[index - 1] ?? "") || /^s/i.test(letters[index + 1] ?? "");

/** Whether a format shows a day and not only a time. */
export const showsDay = (format: string): boolean => {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, "");
  return /[yd]/i.test(bare) || /m{3}/i.test(bare) || (/m/i.test(bare) && !/[hs]/i.test(bare));
};

/**
 * @param date the moment that the cell holds, its clock read as UTC
 * @param format Excel's format code, such as `mmm-yy`
 * @returns such as `jun-25`
 */
export function shownDate(date: Date, format: string): string {
  const section = format.split(";")[0] ?? format;
  const code = REGIONAL.reduce((left, [from, to]) => left.replace(from, to), section);
  // The lower ten bits of a locale's number are its language; 9 is English.
  const locale = /\[\$[^\]-]*-([0-9a-f]+)\]/i.exec(code)?.[1];
  const language = locale !== undefined && (Number.parseInt(locale, 16) & 0x3ff) === 9 ? "en" : "sv";
  const tokens = [...code.matchAll(TOKEN)];
  const letters = tokens.map(([token]) => token).filter((token) => /^[ymdhs]/i.test(token));
  const isTwelve = tokens.some(([token]) => /^(?:am\/pm|a\/p)$/i.test(token));
  const hours = isTwelve ? ((date.getUTCHours() + 11) % 12) + 1 : date.getUTCHours();
  let seen = -1;
  const shown = tokens.map(([token, quoted, escaped]) => {
    if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped;
    if (/^[[_*@]/.test(token)) return "";
    if (/^a(?:m\/pm|\/p)$/i.test(token)) return date.getUTCHours() < 12 ? "fm" : "em";
    const kind = token[0]?.toLowerCase();
    if (kind === undefined || !"ymdhs".includes(kind)) return token;
    seen++;
    const { length } = token;
    if (kind === "y") return length <= 2 ? two(date.getUTCFullYear() % 100) : String(date.getUTCFullYear());
    if (kind === "d") return dayShown(length, date, language);
    if (kind === "h") return padded(length, hours);
    if (kind === "s") return padded(length, date.getUTCSeconds());
    return isMinutes(letters, seen)
      ? padded(length, date.getUTCMinutes())
      : monthShown(length, date, language);
  });
  return shown.join("").trim();
}
