/**
 * How much room a text takes, reckoned without drawing it: thousands of rows have their heights before
 * any of them is on the page. Pure.
 */

/** In pixels, at the letters' size that the grid has. */
export const LETTERS = 14;
export const LINE = 20;
const PADDING = { x: 16, y: 10 };

/** Widths of letters in parts of their size; on the wide side, so that no line is missing below. */
const NARROW = /[iljtfrI.,:;'|!()[\]\- ]/;
const WIDE = /[mwMWÅÄÖ@%&–—…]/;
function widthOf(character: string): number {
  if (NARROW.test(character)) return 0.32 * LETTERS;
  if (WIDE.test(character)) return 0.86 * LETTERS;
  return (character === character.toLowerCase() ? 0.53 : 0.62) * LETTERS;
}

const lineWidth = (text: string): number => [...text].reduce((sum, character) => sum + widthOf(character), 0);

/** How wide a cell is that holds the text without breaking its lines, in whole pixels. */
export const unbrokenWidth = (text: string): number =>
  Math.ceil(text.split("\n").reduce((most, line) => Math.max(most, lineWidth(line)), 0)) + PADDING.x;

/** How many lines a paragraph is broken into. */
function linesOf(paragraph: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(/(?<=[\s-])/u)) {
    const size = lineWidth(word);
    if (used > 0 && used + size > width) {
      lines++;
      used = 0;
    }
    // A word that is longer than the cell is broken within.
    lines += Math.floor(size / width);
    used += size % width;
  }
  return lines;
}

/** How high a cell of this width must be to show all of the text. */
export function textHeight(text: string, width: number): number {
  const inner = Math.max(width - PADDING.x, LETTERS);
  const lines = text.split("\n").reduce((sum, paragraph) => sum + linesOf(paragraph, inner), 0);
  return lines * LINE + PADDING.y;
}
