/** How wide a line is on paper, near enough to tell columns apart. Pure. */

/** Thousandths of the type size, as in a common office typeface; what is not listed is as wide as "n". */
const WIDTHS: readonly (readonly [number, string])[] = [
  [230, " ilIj',.;:!|·"],
  [310, 'ft-()[]r/”“"–J'],
  [400, "szcktL"],
  [460, "vxygaåäéEFSTYZP?"],
  [600, "ABCDGHKNRUVXÅÄ&"],
  [670, "OQÖ—"],
  [790, "mwM%@W"],
];
const OTHER = 515;
const widthOf = new Map(WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])));

/** Width in type sizes; blanks that come several together count as one. */
export function typeWidth(text: string): number {
  let sum = 0;
  let blank = false;
  for (const letter of text) {
    const isBlank = letter === " " || letter === "\t" || letter === "\u00a0";
    if (!(isBlank && blank)) sum += isBlank ? 230 : (widthOf.get(letter) ?? OTHER);
    blank = isBlank;
  }
  return sum / 1000;
}

/** Width of the first word. */
export const firstWordWidth = (text: string): number => typeWidth(/^\S{1,60}/.exec(text)?.[0] ?? "");
