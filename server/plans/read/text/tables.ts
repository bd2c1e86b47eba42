/** The tables of a text: from one row of heads to the next, or to the summary. Pure. */
import type { Head } from "./heads.ts";
import { headsAt } from "./heads.ts";
import type { Block } from "./lines.ts";
import type { Summary } from "./summary.ts";
import { summaryAt } from "./summary.ts";

export interface Table {
  heads: Head[];
  /** What stands under the heads. */
  blocks: Block[];
}

/** The blocks outside every table, the tables, and the summary, each in order. */
export interface Layout {
  loose: Block[];
  tables: Table[];
  summaries: Summary[];
}

export function tablesOf(blocks: readonly Block[]): Layout {
  const loose: Block[] = [];
  const tables: Table[] = [];
  const summaries: Summary[] = [];
  let open: Block[] = loose;
  for (let i = 0; i < blocks.length; ) {
    // A heading in a block of its own belongs to the heads after it: that one is looked for first.
    const next = headsAt(blocks, i + 1);
    const found = next?.from === i ? next : headsAt(blocks, i);
    if (found !== null) {
      if (found.before !== null) open.push(found.before);
      open = [];
      tables.push({ heads: found.heads, blocks: open });
      i = found.to;
      continue;
    }
    const summary = summaryAt(blocks, i);
    if (summary !== null) {
      summaries.push(summary.summary);
      open = loose;
      i = summary.to;
      continue;
    }
    const block = blocks[i];
    if (block !== undefined) open.push(block);
    i += 1;
  }
  return { loose, tables, summaries };
}
