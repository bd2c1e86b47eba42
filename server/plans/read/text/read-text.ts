/** From the bytes of a text to a document: its tables as sheets, everything else as loose text. */
import { setImmediate } from "node:timers/promises";
import { plainText } from "#data/rules/plain-text.ts";
import type { Sheet } from "#data/schema/document.ts";
import { type ReadContext, type Reading, refuse } from "#server/plans/read/reading.ts";
import { columnsSideBySide } from "./columns-side-by-side.ts";
import { tableAsText } from "./delimited.ts";
import { blocksOf, linesOf } from "./lines.ts";
import { readDelimited } from "./read-delimited.ts";
import { draftTables, readTables } from "./read-tables.ts";
import { looseTexts, sheetOf, summarySheet } from "./sheets.ts";
import { nameOf, tablesOf } from "./tables.ts";

/**
 * Reads text as tools take it from a published PDF: the cells of a table one after the other, short
 * neighbours run together on one line, and the right-hand columns perhaps on later pages. What belongs
 * to no table is loose; no line is lost. Cells whose limits, column or row the text leaves open say so
 * in their doubts. A table as text (CSV) has its cells told apart, and is read as it stands. A text that
 * has the columns side by side instead is read as far as it goes, with a notice that says so.
 */
export async function readText(bytes: Uint8Array, context: ReadContext): Promise<Reading> {
  const { limits, signal, fileName, onProgress } = context;
  const text = plainText(bytes);
  if (text === null) return refuse("unknown-format");
  const table = tableAsText(text);
  if (table !== null) return readDelimited(table, fileName, limits);
  const found = linesOf(text, limits.cells);
  if (found === null) return refuse("too-many-cells", { limit: limits.cells });
  const { lines, pages } = found;
  if (lines.length === 0) return refuse("empty");
  if (pages > limits.pages) return refuse("too-many-pages", { limit: limits.pages, found: pages });
  const layout = tablesOf(blocksOf(lines), limits);
  if (!layout.ok) return layout;

  const drafts = draftTables(layout.tables, limits.cells);
  if (drafts === null) return refuse("too-many-cells", { limit: limits.cells });
  const steps = readTables(drafts);
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) {
    onProgress(step.value.done, step.value.total);
    await setImmediate();
    if (signal.aborted) return refuse("cancelled");
  }
  const sheets: Sheet[] = [
    ...step.value.map(({ left, right }, i) => sheetOf(nameOf(i), left, right)),
    ...layout.summaries.map((summary) => summarySheet(summary.title[0]?.text.slice(0, 200) ?? "", summary)),
  ];
  const loose = layout.loose.flatMap((block) => looseTexts(fileName.slice(0, 200), block, limits.cellLength));
  const cellCount = loose.length + sheets.reduce((sum, { cells }) => sum + cells.length, 0);
  if (cellCount > limits.cells) return refuse("too-many-cells", { limit: limits.cells, found: cellCount });
  const long = sheets.flatMap(({ cells }) => cells).find((cell) => cell.text.length > limits.cellLength);
  if (long !== undefined)
    return refuse("too-large", {
      where: `${long.source.sheet}, ${long.source.ref}`,
      limit: limits.cellLength,
      found: long.text.length,
    });
  return {
    ok: true,
    document: {
      format: "text",
      fileName: fileName.slice(0, 255),
      sheets,
      loose,
      notices: columnsSideBySide(lines),
    },
  };
}
