/**
 * How much room words take on a slide, reckoned rather too large: which typeface there is, is known only
 * where the file is opened. Pure.
 */
import { textWidth } from "#server/pictures/index.ts";

const POINTS_PER_INCH = 72;
/** From line to line, in type sizes. */
const LEADING = 1.2;

/** How the words stand: how much wider they run than the typeface that is measured, and how heavy they are. */
const RUNS = {
  /** Arial, 1.05, and a little. */
  plain: { wider: 1.08, weight: 400 },
  bold: { wider: 1.12, weight: 600 },
  /** Georgia in bold, and what stands in for it where it is missing. */
  heading: { wider: 1.4, weight: 600 },
} as const;
export type Run = keyof typeof RUNS;

export interface Line {
  /** Inches. */
  width: number;
  /** Points. */
  size: number;
  run?: Run;
}

/** Lines that a text breaks into between its words; a word that is wider than a line breaks anywhere. */
export function lineCount(text: string, { width, size, run = "plain" }: Line): number {
  const { wider, weight } = RUNS[run];
  const widthOf = (words: string): number => (textWidth(words, size, weight) * wider) / POINTS_PER_INCH;
  const space = widthOf(" ");
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const wide = widthOf(word);
    if (used > 0 && used + space + wide > width) {
      lines++;
      used = 0;
    }
    const further = used === 0 ? Math.max(Math.ceil(wide / width) - 1, 0) : 0;
    lines += further;
    used += (used === 0 ? 0 : space) + wide - further * width;
  }
  return lines;
}

/** Whether every word stands whole on a line. */
export const keepsWords = (text: string, line: Line): boolean =>
  text.split(" ").every((word) => lineCount(word, line) === 1);

/** In inches. */
export const textHeight = (text: string, line: Line): number =>
  (lineCount(text, line) * LEADING * line.size) / POINTS_PER_INCH;

/** Points as inches. */
export const inches = (points: number): number => points / POINTS_PER_INCH;
