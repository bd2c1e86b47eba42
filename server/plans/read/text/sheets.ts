/** A text's tables as sheets: a row of heads, the template's help, and one row for each measure. Pure. */
import type { Cell, Doubt, LooseText, Sheet, Source } from "#data/schema/document.ts";
import type { Head } from "./heads.ts";
import type { Block, Line } from "./lines.ts";
import { fullRows, type TableReading } from "./read-tables.ts";
import type { Segment } from "./segment.ts";
import type { Summary } from "./summary.ts";

const sourceOf = (sheet: string, row: number, column: number, from: Line, to: Line): Source => ({
  sheet: sheet.slice(0, 200),
  page: from.page,
  row,
  column,
  ref: `s. ${from.page}, rad ${from.number}`,
  box: null,
  lines: { from: from.number, to: to.number },
});

interface Place {
  row: number;
  column: number;
}

function cell(sheet: string, at: Place, text: string, [from, to]: [Line, Line], doubts: Doubt[] = []): Cell {
  return {
    ...at,
    rowSpan: 1,
    columnSpan: 1,
    text,
    date: null,
    source: sourceOf(sheet, at.row, at.column, from, to),
    doubts,
  };
}

/** The lines of a cell as the document has them; a paragraph of its own stays one. */
function textOf({ pieces }: Segment): string {
  return pieces.reduce(
    (text, piece, i) =>
      i === 0 ? piece.text : `${text}${piece.before === "blank" ? "\n\n" : "\n"}${piece.text}`,
    "",
  );
}

function segmentCell(sheet: string, segment: Segment, at: Place, doubts: Doubt[]): Cell[] {
  const [first, last] = [segment.pieces[0], segment.pieces.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [cell(sheet, at, textOf(segment), [first.line, last.line], doubts)];
}

const headCells = (sheet: string, heads: readonly Head[], offset: number): Cell[] =>
  heads.map((head, i) => cell(sheet, { row: 1, column: offset + i + 1 }, head.text, [head.from, head.to]));

const helpCells = (sheet: string, { help }: TableReading, offset: number): Cell[] =>
  help.flatMap(({ head, lines }) => {
    const [from, to] = [lines[0], lines.at(-1)];
    if (from === undefined || to === undefined) return [];
    const text = lines.map((line) => line.text).join("\n");
    return [cell(sheet, { row: 2, column: offset + head + 1 }, text, [from, to])];
  });

/**
 * A table and its right half as one sheet. The halves share their rows in order; where they have not
 * the same number of them, none of the right half's cells is sure of its row.
 */
export function sheetOf(name: string, left: TableReading, right: TableReading | null): Sheet {
  const offset = left.columns.length;
  const hasHelp = left.help.length > 0 || (right?.help.length ?? 0) > 0;
  const first = hasHelp ? 3 : 2;
  const cells = [...headCells(name, left.table.heads, 0), ...helpCells(name, left, 0)];
  for (const segment of left.read.segments)
    cells.push(
      ...segmentCell(name, segment, { row: first + segment.row, column: segment.column + 1 }, segment.doubts),
    );
  if (right !== null) {
    cells.push(...headCells(name, right.table.heads, offset), ...helpCells(name, right, offset));
    const rows = fullRows(left);
    const isSure = rows.length === right.read.rows;
    for (const segment of right.read.segments) {
      const row = rows[segment.row] ?? left.read.rows + segment.row - rows.length;
      const doubts: Doubt[] =
        isSure || segment.doubts.includes("row") ? segment.doubts : [...segment.doubts, "row"];
      const at = { row: first + row, column: offset + segment.column + 1 };
      cells.push(...segmentCell(name, segment, at, doubts));
    }
  }
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return { name, hidden: false, page: cells[0]?.source.page ?? null, cells };
}

export function summarySheet(name: string, { title, rows }: Summary): Sheet {
  const cells = title.map((line, i) => cell(name, { row: i + 1, column: 1 }, line.text, [line, line]));
  rows.forEach(({ line, cells: texts }, i) => {
    const row = title.length + i + 1;
    texts.forEach((text, column) => {
      cells.push(cell(name, { row, column: column + 1 }, text, [line, line]));
    });
  });
  return { name, hidden: false, page: cells[0]?.source.page ?? null, cells };
}

/** A block outside every table, in parts that are no longer than a cell may be. */
export function looseTexts(sheet: string, block: Block, longest: number): LooseText[] {
  const texts: { text: string; from: Line; to: Line }[] = [];
  for (const line of block.lines)
    for (let start = 0; start < line.text.length; start += longest) {
      const part = line.text.slice(start, start + longest);
      const last = texts.at(-1);
      if (last === undefined || start > 0 || last.text.length + 1 + part.length > longest)
        texts.push({ text: part, from: line, to: line });
      else {
        last.text += `\n${part}`;
        last.to = line;
      }
    }
  return texts.map(({ text, from, to }) => ({
    text,
    source: sourceOf(sheet, Math.min(from.number, 1_048_576), 1, from, to),
  }));
}
