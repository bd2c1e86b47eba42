/** The summary at the end of a plan: an area's name and three numbers on a line. Pure. */
import type { Block, Line } from "./lines.ts";
import { words } from "./lines.ts";

/** What stands in one line of the summary. */
export interface SummaryRow {
  line: Line;
  cells: string[];
}

export interface Summary {
  title: Line[];
  rows: SummaryRow[];
}

const TITLE = /^sammanställning över /i;
const COUNT = /(?=(?<=\s)antal\s)/gi;
/** Longer is no area's name with its numbers. */
const LONGEST_ROW = 300;
const NUMBERS = /^(.+?)\s+(\d{1,4})\s+(\d{1,4})\s+(\d{1,4})$/;

/** The summary that begins in a block, or null; `to` is the block after it. */
export function summaryAt(blocks: readonly Block[], at: number): { summary: Summary; to: number } | null {
  const [block, after] = [blocks[at], blocks[at + 1]];
  if (block === undefined || !TITLE.test(words(block))) return null;
  const alone = block.lines.length === 1 && after !== undefined && !after.opensPage;
  const lines = alone ? [...block.lines, ...after.lines] : block.lines;
  const first = lines.findIndex((line) => headsOf(line.text).length === 4);
  const heads = lines[first];
  if (heads === undefined) return null;
  const rows: SummaryRow[] = [{ line: heads, cells: headsOf(heads.text) }];
  for (const line of lines.slice(first + 1)) {
    const cells = line.text.length > LONGEST_ROW ? undefined : NUMBERS.exec(line.text)?.slice(1);
    rows.push({ line, cells: cells ?? [line.text] });
  }
  return { summary: { title: lines.slice(0, first), rows }, to: at + (alone ? 2 : 1) };
}

/** "Prioriterat område", "Antal problem", … run together on one line. */
const headsOf = (text: string): string[] => text.split(COUNT).map((head) => head.trim());
