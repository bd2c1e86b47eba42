/** The row under the heads in which the template says how to fill in its columns. Pure. */
import type { Column } from "#data/schema/plan-row.ts";
import type { Block, Line } from "./lines.ts";
import { words } from "./lines.ts";

/** What the template says in one column. */
export interface Help {
  /** Which of the heads. */
  head: number;
  lines: Line[];
  /** Whether it says how to fill in the column; else it is a heading, which may be printed in another size. */
  instructs: boolean;
}

/** Instructions stand in the imperative, at the beginning. */
const INSTRUCTION =
  /^(?:ange|beskriv|koppla|fyll|skriv|formulera|lista|notera|redogör|välj|uppge|denna kolumn|kolumnen|här (?:anges|beskrivs))(?=\s|$)/i;

/** What an instruction is about, in the words that the columns themselves are named with. */
const ABOUT: Readonly<Record<Column, RegExp>> = {
  problem: /problem|utmaning|samverkansområde|plats/i,
  cause: /orsak/i,
  measure: /åtgärd|insats|aktivitet/i,
  goal: /mål/i,
  when: /tid|när/i,
  who: /vem|ansvar/i,
  followUp: /genomförts|uppföljning|fylls i/i,
  status: /status/i,
  comment: /kommentar|övrigt/i,
};

/** The template has one instruction a column, some in two blocks. */
const MOST_BLOCKS = 24;

/** A printed cell that was cut off half-way through a line leaves letters without their words. */
const isFragment = (block: Block): boolean =>
  block.lines.length <= 2 &&
  words(block)
    .split(/\s+/)
    .every((word) => word.replace(/\P{L}/gu, "").length <= 2);

/** The column that an instruction is about: what it names first, among those that are still to come. */
function headOf(text: string, columns: readonly Column[], after: number): number {
  if (/^(?:denna kolumn|kolumnen)/i.test(text) && after >= 0) return after;
  let best = { at: Number.POSITIVE_INFINITY, head: -1 };
  columns.forEach((column, head) => {
    if (head <= after) return;
    const at = text.search(ABOUT[column]);
    if (at >= 0 && at < best.at) best = { at, head };
  });
  return best.head;
}

/** A block whose first line holds the end of one cell and an instruction in the next. */
function instructionInside(block: Block): { before: Line; from: Block } | null {
  const [first, ...rest] = block.lines;
  if (first === undefined) return null;
  for (const { index } of first.text.matchAll(/(?<=\s)\p{Lu}/gu)) {
    const text = first.text.slice(index);
    if (!INSTRUCTION.test(text)) continue;
    return {
      before: { ...first, text: first.text.slice(0, index).trim() },
      from: { ...block, lines: [{ ...first, text }, ...rest] },
    };
  }
  return null;
}

/**
 * The help row at the beginning of a table, and how many blocks it takes; none where the table begins
 * with its first row.
 */
export function helpRow(
  blocks: readonly Block[],
  columns: readonly Column[],
): { help: Help[]; blocks: number } {
  const help: Help[] = [];
  let used = 0;
  let pending: Line[] = [];
  for (const [i, block] of blocks.slice(0, MOST_BLOCKS).entries()) {
    const inside = i === 0 ? instructionInside(block) : null;
    const own = inside?.from ?? block;
    if (inside !== null) pending = [inside.before];
    const last = help.at(-1);
    if (INSTRUCTION.test(words(own))) {
      const head = headOf(words(own), columns, last?.head ?? (pending.length > 0 ? 0 : -1));
      if (head < 0) break;
      if (pending.length > 0) help.push({ head: 0, lines: pending, instructs: false });
      pending = [];
      if (last?.head === head) last.lines.push(...own.lines);
      else help.push({ head, lines: [...own.lines], instructs: true });
      used = i + 1;
    } else if (last !== undefined && isFragment(block)) {
      last.lines.push(...block.lines);
      used = i + 1;
    } else if (i === 0) pending = block.lines;
    else break;
  }
  return { help, blocks: used };
}
