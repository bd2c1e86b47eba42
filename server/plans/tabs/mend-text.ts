/** Mends what writing and printing did to a text: ranges, broken lines, spaces. Spelling is left alone. Pure. */
import { isClarification } from "#server/plans/clarify/index.ts";
import { flow, seam } from "./join-lines.ts";
import { beginsItem, countBullets } from "./list-item.ts";

/** Years that a lost hyphen ran together: 20242027, or on a line of their own 2024 2027. */
const YEARS = /(?<![\d-])(20\d\d)(20\d\d)(?![\d-])/g;
const YEARS_APART = /^(20\d\d) (20\d\d)(?![\d-])/gm;
/** Ages: 1215åringar, 1225 år. */
const AGES_OLD = /(?<![\d-])(\d{1,2})(\d\d)-?(?=åring)/g;
/** 17-23åringar, of which a line's end took the first hyphen. */
const AGES_HALF = /(?<![\d-])(\d{1,2}-\d{1,2})(?=åring)/g;
const AGES = /(?<![\d-])(\d\d)(\d\d)(?= år(?![\p{L}]))/gu;

/** What any of them holds. */
const RANGE = /\d{8}|\d{4} (?:20|år)|åring/;

const inOrder = (from: string, to: string, most: number): boolean =>
  Number(from) < Number(to) && Number(to) - Number(from) <= most;

/** The longest span that a plan has given a measure, with room to spare; more is no range of years. */
const MOST_YEARS = 30;

function mendRanges(text: string): string {
  if (!RANGE.test(text)) return text;
  const years = (whole: string, from: string, to: string) =>
    inOrder(from, to, MOST_YEARS) ? `${from}-${to}` : whole;
  return text
    .replace(YEARS, years)
    .replace(YEARS_APART, years)
    .replace(AGES_OLD, (whole, from: string, to: string) =>
      inOrder(from, to, 99) ? `${from}-${to}-` : whole,
    )
    .replace(AGES_HALF, "$1-")
    .replace(AGES, (whole, from: string, to: string) =>
      // "2025 år" is a year, or might be.
      inOrder(from, to, 99) && from !== "19" && from !== "20" ? `${from}-${to}` : whole,
    );
}

/** What a text on one line holds where there is more to mend in it than its ranges. */
const UNEVEN = /[^\S ]| {2}|\p{Cc}|[\u00ad\u200b-\u200d\u2060\ufeff]/u;
/** What a text holds where there is anything to mend: most hold nothing of it, and are looked through once. */
const MENDABLE = new RegExp(`${UNEVEN.source}|${RANGE.source}`, "u");

/** One or two words, and no more to it. */
const NAME = /^\p{L}[\p{L}/-]*(?: \p{L}[\p{L}/-]*)?(?<!-)$/u;

/** Three names or more, one below the other, are a list even in small letters: actors, say. */
const isList = (lines: readonly string[]): boolean =>
  lines.length > 2 && lines.every((line) => NAME.test(line));

/**
 * A text with single spaces, its lines joined where one goes on in the next, and lost hyphens in ranges
 * of years and ages put back. Mending a mended text changes nothing.
 */
export function mendText(text: string): string {
  const composed = text.normalize("NFC");
  if (!MENDABLE.test(composed)) return composed.trim();
  if (!UNEVEN.test(composed)) return mendRanges(composed.trim());
  const lines = composed
    .replace(/\r\n?/g, "\n")
    // Hyphens that only show at a line's end, marks without width, and other control characters.
    .replace(/\u00ad\n?|[\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/[^\S\n]|(?!\n)\p{Cc}/gu, " ")
    .split("\n")
    .map((line) => line.replace(/ {2,}/g, " ").trim())
    .filter((line) => line !== "");
  if (isList(lines)) return mendRanges(lines.join("\n"));
  const bullets = countBullets(lines);
  return mendRanges(
    flow(lines, (before, next, line) => {
      // A clarification stands on a line of its own.
      if (isClarification(line) || isClarification(next)) return null;
      const goesOn = /^[\p{Ll}.,;:!?)]/u.test(next) || /\d-$/.test(before);
      return goesOn && !beginsItem(next, before, bullets) ? seam(before, next) : null;
    }),
  );
}
