/** The tables of a text: from one row of heads to the next, or to the summary. Pure. */
import type { ReadLimits } from "#server/plans/read/limits.ts";
import { type Refused, refuse } from "#server/plans/read/reading.ts";
import { type Head, headsAt } from "./heads.ts";
import type { Block } from "./lines.ts";
import { type Summary, summaryAt } from "./summary.ts";

export interface Table {
  heads: Head[];
  /** What stands under the heads. */
  blocks: Block[];
}

/** The blocks outside every table, the tables, and the summaries, each in order. */
export interface Layout {
  ok: true;
  loose: Block[];
  tables: Table[];
  summaries: Summary[];
}

/** What tables are called in a format that has no sheets. */
export const nameOf = (index: number): string => `Tabell ${index + 1}`;

/** A table's lines, counted while it grows: what is too much is refused before it is read. */
interface Size {
  where: string;
  lines: number;
}

function exceeds(size: Size, block: Block, limits: ReadLimits): Refused | null {
  size.lines += block.lines.length;
  if (size.lines > limits.rows)
    return refuse("too-many-rows", { where: size.where, limit: limits.rows, found: size.lines });
  const long = block.lines.find((line) => line.text.length > limits.cellLength);
  if (long === undefined) return null;
  const where = `${size.where}, s. ${long.page}, rad ${long.number}`;
  return refuse("too-large", { where, limit: limits.cellLength, found: long.text.length });
}

/** Finds a text's tables, or the bound that they meet. */
export function tablesOf(blocks: readonly Block[], limits: ReadLimits): Layout | Refused {
  const loose: Block[] = [];
  const tables: Table[] = [];
  const summaries: Summary[] = [];
  let table: { blocks: Block[]; size: Size } | null = null;
  let ahead = headsAt(blocks, 0);
  for (let i = 0; i < blocks.length; ) {
    const here = ahead;
    ahead = headsAt(blocks, i + 1);
    // A heading in a block of its own belongs to the heads after it.
    const heads = ahead?.from === i ? ahead : here;
    const summary = heads === null ? summaryAt(blocks, i) : null;
    const block = blocks[i];
    if (heads !== null) {
      if (heads.before !== null) (table?.blocks ?? loose).push(heads.before);
      table = { blocks: [], size: { where: nameOf(tables.length), lines: 0 } };
      tables.push({ heads: heads.heads, blocks: table.blocks });
    } else if (summary !== null) {
      summaries.push(summary.summary);
      table = null;
      const { title, rows } = summary.summary;
      if (rows.length > limits.rows)
        return refuse("too-many-rows", {
          where: title[0]?.text ?? null,
          limit: limits.rows,
          found: rows.length,
        });
    } else if (block !== undefined) {
      const refused = table === null ? null : exceeds(table.size, block, limits);
      if (refused !== null) return refused;
      (table?.blocks ?? loose).push(block);
    }
    const to = heads?.to ?? summary?.to ?? i + 1;
    if (to !== i + 1) ahead = headsAt(blocks, to);
    i = to;
    const sheets = tables.length + summaries.length;
    if (sheets > limits.sheets) return refuse("too-many-sheets", { limit: limits.sheets, found: sheets });
  }
  return { ok: true, loose, tables, summaries };
}
