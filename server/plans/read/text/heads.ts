/** The heads of a table in a text: the columns' names, run together over lines and blocks. Pure. */
import type { Column } from "#data/schema/plan-row.ts";
import { columnNamed } from "#server/plans/tabs/column-names.ts";
import type { Block, Line } from "./lines.ts";

/** One column's head. */
export interface Head {
  column: Column;
  text: string;
  from: Line;
  to: Line;
}

interface Word {
  text: string;
  line: Line;
}

/** A head of a plan has at least so many columns in a row. */
const LEAST_COLUMNS = 3;
/** "Operativa mål" takes two words, "Prioriterat samverkansområde" two, none takes more than three. */
const WORDS_OF_A_NAME = 3;
/** What may follow a name: a date, "VB 2024", "av mål". */
const WORDS_AFTER_A_NAME = 4;
/** The first column's head is often the tab's own heading. */
const WORDS_OF_A_HEADING = 15;
/** No row of heads is longer. */
const WORDS_OF_ALL = 60;
const LONGEST_LINE = 400;

/** An address at the foot of a page is no part of the heading on the next. */
const ADDRESS = /^(?:https?:|www\.)\S+$/;

/** A block's words; null where they are more than a row of heads has. */
function wordsOf(block: Block): Word[] | null {
  if (block.lines.length > WORDS_OF_ALL) return null;
  const words: Word[] = [];
  for (const line of block.lines) {
    if (line.text.length > LONGEST_LINE) return null;
    words.push(...line.text.split(/\s+/).map((text) => ({ text, line })));
    if (words.length > WORDS_OF_ALL) return null;
  }
  return words;
}

function nameAt(words: readonly Word[], at: number): { column: Column; length: number } | null {
  if (!/^[\p{Lu}[]/u.test(words[at]?.text ?? "")) return null;
  for (let length = 1; length <= WORDS_OF_A_NAME && at + length <= words.length; length += 1) {
    const phrase = words.slice(at, at + length);
    const column = columnNamed(phrase.map((word) => word.text).join(" "));
    if (column !== null) return { column, length };
  }
  return null;
}

/** The names from `at` to the end of the words, or null where something else stands among them. */
function namesFrom(words: readonly Word[], at: number): Head[] | null {
  const heads: Head[] = [];
  let position = at;
  while (position < words.length) {
    const name = nameAt(words, position);
    if (name === null) return null;
    let end = position + name.length;
    while (end < words.length && nameAt(words, end) === null) end += 1;
    if (end - position - name.length > WORDS_AFTER_A_NAME) return null;
    const own = words.slice(position, end);
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined) return null;
    heads.push({ column: name.column, text: textOf(own), from: first.line, to: last.line });
    position = end;
  }
  return heads;
}

/** As the document has it, lines kept apart. */
const textOf = (words: readonly Word[]): string =>
  words.reduce((text, word, i) => {
    if (i === 0) return word.text;
    return `${text}${words[i - 1]?.line === word.line ? " " : "\n"}${word.text}`;
  }, "");

/** Words as lines again. */
function blockOf(words: readonly Word[]): Block {
  const lines = [...new Set(words.map((word) => word.line))];
  return {
    lines: lines.map((line) => ({ ...line, text: textOf(words.filter((word) => word.line === line)) })),
    opensPage: false,
  };
}

const distinct = (heads: readonly Head[]): number => new Set(heads.map((head) => head.column)).size;

/** Heads that come in a block by themselves, after the block with the first ones. */
function namesAlone(block: Block | undefined, before: readonly Head[]): Head[] | null {
  if (block === undefined || block.opensPage) return null;
  const words = wordsOf(block);
  if (words === null) return null;
  const names = namesFrom(words, 0);
  return names?.every((name) => !before.some((head) => head.column === name.column)) ? names : null;
}

/** A heading that stands in a block of its own above the names. */
function headingAbove(block: Block | undefined): Head | null {
  const [from, to] = [block?.lines[0], block?.lines.at(-1)];
  if (block === undefined || from === undefined || to === undefined || !block.opensPage) return null;
  const words = wordsOf(block);
  if (words === null || words.length > WORDS_OF_A_HEADING) return null;
  return { column: "problem", text: textOf(words), from, to };
}

export interface Heads {
  heads: Head[];
  /** The blocks that they stand in: first, and the one after the last. */
  from: number;
  to: number;
  /** An address at the foot of the page before, without a gap above the heading; null where there is none. */
  before: Block | null;
}

/** The row of heads that begins in a block, or null. */
export function headsAt(blocks: readonly Block[], at: number): Heads | null {
  const block = blocks[at];
  if (block === undefined) return null;
  const words = wordsOf(block);
  if (words === null) return null;
  for (let start = 0; start <= Math.min(WORDS_OF_A_HEADING, words.length - 1); start += 1) {
    if (nameAt(words, start) === null) continue;
    const names = namesFrom(words, start);
    if (names === null) continue;
    const heads = [...names];
    let to = at + 1;
    for (let more = namesAlone(blocks[to], heads); more !== null; more = namesAlone(blocks[to], heads)) {
      heads.push(...more);
      to += 1;
    }
    return distinct(heads) < LEAST_COLUMNS
      ? null
      : withFirstColumn(blocks, at, to, words.slice(0, start), heads);
  }
  return null;
}

/** The first column's head, which is the tab's heading: in front of the names, or in the block above. */
function withFirstColumn(
  blocks: readonly Block[],
  at: number,
  to: number,
  heading: readonly Word[],
  heads: readonly Head[],
): Heads {
  const begin = heading.findLastIndex((word) => ADDRESS.test(word.text)) + 1;
  const own = heading.slice(begin);
  const before = begin === 0 ? null : blockOf(heading.slice(0, begin));
  const [first, last] = [own[0], own.at(-1)];
  if (first !== undefined && last !== undefined)
    return {
      heads: [{ column: "problem", text: textOf(own), from: first.line, to: last.line }, ...heads],
      from: at,
      to,
      before,
    };
  const isLeft = heads[0]?.column === "cause" || heads[0]?.column === "measure";
  const above =
    isLeft && before === null && blocks[at]?.opensPage === false ? headingAbove(blocks[at - 1]) : null;
  return above === null
    ? { heads: [...heads], from: at, to, before }
    : { heads: [above, ...heads], from: at - 1, to, before };
}
