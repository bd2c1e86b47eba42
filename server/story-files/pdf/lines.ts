/** Breaks a text into lines of a width; what is longer than a line is broken within the word. Pure. */
import type { Run, Style, Typeface } from "./typeface.ts";

export interface TextLook {
  style: Style;
  /** Points. */
  size: number;
  colour: string;
}

export interface TextLine {
  runs: Run[];
  /** Points, without the space that ends it. */
  width: number;
}

/** After a space, and after the hyphen, dash or stroke within a compound. */
const BREAKS = /(?<=\s)|(?<=[\p{L}\p{N}][-–—/])(?=\p{L})/u;

/** No line holds as many letters: a longer word is not measured whole. */
const MOST_LETTERS = 400;

/** Letters that stand together take a hair more or less than each by itself. */
const LOOSE = 0.99;

const segmenter = new Intl.Segmenter("sv", { granularity: "grapheme" });

/** @param room points; a line holds at least one letter however little it is */
export function linesOf(
  text: string,
  { style, size }: Pick<TextLook, "style" | "size">,
  room: number,
  typeface: Typeface,
): TextLine[] {
  // A column as wide as its longest word holds it, whatever the sums were rounded to.
  const most = room + 0.01;
  const widthOf = (part: string): number => typeface.width(typeface.runs(part, style), size);
  const lines: string[] = [];
  let line = "";
  let width = 0;
  const close = () => {
    if (line !== "") lines.push(line);
    line = "";
    width = 0;
  };
  const add = (part: string) => {
    line += part;
    width += widthOf(part);
  };
  for (const part of text.split(BREAKS)) {
    const seen = part.trimEnd();
    const needed = seen.length > MOST_LETTERS ? Number.POSITIVE_INFINITY : widthOf(seen);
    if (width + needed <= most) {
      add(part);
      continue;
    }
    close();
    if (needed <= most) {
      add(part);
      continue;
    }
    for (const { segment } of segmenter.segment(part)) {
      const letter = widthOf(segment);
      if (line !== "" && width + letter > LOOSE * room && segment.trim() !== "") close();
      line += segment;
      width += letter;
    }
  }
  close();
  return lines
    .filter((one) => one.trim() !== "")
    .map((one) => ({ runs: typeface.runs(one, style), width: widthOf(one.trimEnd()) }));
}

/** Points that the longest word takes: a column of that width breaks none. Infinite for what no line holds. */
export const widestWord = (
  texts: readonly string[],
  { style, size }: Pick<TextLook, "style" | "size">,
  typeface: Typeface,
): number =>
  texts
    .flatMap((text) => text.split(BREAKS))
    .map((word) =>
      word.length > MOST_LETTERS
        ? Number.POSITIVE_INFINITY
        : typeface.width(typeface.runs(word.trimEnd(), style), size),
    )
    .reduce((most, width) => Math.max(most, width), 0);
