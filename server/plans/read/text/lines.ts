/** A text as lines and pages: what a printed page leaves when only its text is taken. Pure. */
import { LINE_END } from "#data/rules/plain-text.ts";

/** A line with text. */
export interface Line {
  /** In the text, from 1. */
  number: number;
  /** From 1. */
  page: number;
  /** Without the blanks around it. */
  text: string;
  /** Whether a blank line, or a new page, stands above it. */
  afterGap: boolean;
}

/** Lines that stand together: no blank line and no new page between them. */
export interface Block {
  lines: Line[];
  /** Whether it is the first on its page. */
  opensPage: boolean;
}

/** So many blank lines stand between pages where no form feed does. */
const BLANKS_BETWEEN_PAGES = 3;

/**
 * The lines with text, in order, or null where there are more than `most`. A form feed begins a page; in
 * a text without one, three blank lines or more do.
 */
export function linesOf(text: string, most: number): { lines: Line[]; pages: number } | null {
  const formFeeds = text.includes("\f");
  const lines: Line[] = [];
  let page = 1;
  let number = 0;
  let blanks = 0;
  let start = 0;
  const take = (end: number) => {
    number += 1;
    const words = text.slice(start, end).trim();
    if (words === "") {
      blanks += 1;
      return;
    }
    if (!formFeeds && blanks >= BLANKS_BETWEEN_PAGES && lines.length > 0) page += 1;
    lines.push({ number, page, text: words, afterGap: blanks > 0 || lines.at(-1)?.page !== page });
    blanks = 0;
  };
  for (const found of text.matchAll(LINE_END)) {
    take(found.index);
    if (lines.length > most) return null;
    start = found.index + found[0].length;
    if (found[0] === "\f") page += 1;
  }
  take(text.length);
  return { lines, pages: page };
}

/** The lines in blocks, each as long as no gap stands in it. */
export function blocksOf(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  let page = 0;
  for (const line of lines) {
    const last = blocks.at(-1);
    if (last === undefined || line.afterGap) blocks.push({ lines: [line], opensPage: line.page !== page });
    else last.lines.push(line);
    page = line.page;
  }
  return blocks;
}

/** What a block says, on one line. */
export const words = (block: Block): string => block.lines.map((line) => line.text).join(" ");
