/** The document's own summary: how many problems, causes and measures each area has. Pure. */
import type { Cell, Sheet } from "#data/schema/document.ts";
import type { SummaryLine } from "#data/schema/plan-row.ts";
import { areaName } from "./area-names.ts";
import { type GridRow, gridRows } from "./grid.ts";

type Count = "problems" | "causes" | "measures";

/** How each head of a count begins. */
const COUNT = /^antal\s/i;
/** Heads of the counts, which print may have cut short ("Antal prob"). */
const COUNTS: readonly (readonly [Count, RegExp])[] = [
  ["problems", /^antal\s+(?:identifierade\s+)?prob/i],
  ["measures", /^antal\s+(?:planerade\s+|beslutade\s+)?åtg/i],
  ["causes", /^antal\s+(?:ident|bakom|orsak)/i],
];
const AREA = /^(?:prioriter|samverkans|område)/i;

const countNamed = (heading: string): Count | null =>
  COUNT.test(heading) ? (COUNTS.find(([, pattern]) => pattern.test(heading))?.[0] ?? null) : null;

const numberIn = (text: string): number | null =>
  /^\d{1,4}(?:\s*st)?$/.test(text) ? Number.parseInt(text, 10) : null;

interface SummaryHead {
  index: number;
  area: number | null;
  counts: ReadonlyMap<number, Count>;
}

function summaryHead(rows: readonly GridRow[]): SummaryHead | null {
  for (const [index, { cells }] of rows.entries()) {
    const counts = new Map<number, Count>();
    for (const { column, text } of cells) {
      const count = countNamed(text);
      if (count !== null) counts.set(column, count);
    }
    if (counts.size === 0) continue;
    const area = cells.find(({ text }) => AREA.test(text))?.column ?? null;
    if (cells.length - counts.size === (area === null ? 0 : 1)) return { index, area, counts };
  }
  return null;
}

type Counts = Pick<SummaryLine, Count>;

/** The counts in a row, and the cells that are none. */
function countsIn(row: GridRow, head: SummaryHead): { counts: Partial<Counts>; others: Cell[] } {
  const counts: Partial<Counts> = {};
  const others: Cell[] = [];
  for (const cell of row.cells) {
    const count = head.counts.get(cell.column);
    const number = numberIn(cell.text);
    if (count !== undefined && number !== null) counts[count] = number;
    else if (cell.column !== head.area) others.push(cell);
  }
  return { counts, others };
}

/** The summary's own heading. */
export const isTitle = ({ text }: Pick<Cell, "text">): boolean =>
  text.length <= 80 && /^sammanställning/i.test(text);

/** A sheet that holds a summary, or the rest of the one before it whose columns went over the page. */
export function readSummary(
  sheet: Sheet,
  before: readonly SummaryLine[],
): { lines: SummaryLine[]; others: Cell[] } | null {
  const rows = gridRows(sheet.cells);
  const head = summaryHead(rows);
  if (head === null) return null;
  const above = rows.slice(0, head.index).flatMap(({ cells }) => cells.filter((cell) => !isTitle(cell)));
  const below = rows.slice(head.index + 1).map((row) => ({ row, ...countsIn(row, head) }));
  if (head.area === null) {
    // Only counts: they belong to the lines before, one for one.
    if (below.length !== before.length || below.some(({ others }) => others.length > 0)) return null;
    return { lines: before.map((line, index) => ({ ...line, ...below[index]?.counts })), others: above };
  }
  const lines: SummaryLine[] = [];
  const others = [...above];
  for (const { row, counts, others: rest } of below) {
    const area = row.cells.find(({ column }) => column === head.area);
    const isLine =
      area !== undefined && Object.keys(counts).length > 0 && !/^(?:summa|total)/i.test(area.text);
    if (!isLine) others.push(...row.cells);
    else {
      others.push(...rest);
      lines.push({
        priorityArea: areaName(area.text),
        problems: null,
        causes: null,
        measures: null,
        ...counts,
        source: area.source,
      });
    }
  }
  return { lines: [...before, ...lines], others };
}
