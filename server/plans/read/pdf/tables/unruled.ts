/** Tables that no rules draw: columns under a line of heads, rows told by gaps. Pure. */
import type { Doubt } from "#data/schema/document.ts";
import { type Box, boxOver, centreOf } from "#server/plans/read/pdf/drawing/box.ts";
import type { Piece } from "#server/plans/read/pdf/drawing/pieces.ts";
import type { Rule } from "#server/plans/read/pdf/drawing/rules.ts";
import { columnAt, type Divide, dividesUnder, type Segment, segmentsOf } from "./columns.ts";
import { isCutShort } from "./cut-short.ts";
import { type Line, linesOf, lineText, textOf } from "./lines.ts";
import { rowStarts } from "./row-starts.ts";
import type { Table, TableCell } from "./table.ts";

/** Letters this much higher than the heads' are a heading for what follows. */
const HEADING = 1.15;
/** A gap between lines that ends a table, in the letters' height. */
const TABLE_GAP = 6;
/** Text nearer than this to a divide that is not clear may belong to either side, in its own height. */
const TIGHT = 0.6;

/** Whether a segment runs on under the next head as if there were no columns. */
const bridges = ({ box, size }: Segment, heads: readonly Segment[]): boolean =>
  heads.slice(1).some((head) => box.left < head.box.left - size && box.right > head.box.left + 2 * size);

interface Block {
  heads: Segment[];
  lines: Line[];
}

/** The table that begins with a line, if one does. */
function blockFrom(lines: readonly Line[], start: number): Block | null {
  const [first, ...rest] = lines.slice(start);
  if (first === undefined) return null;
  const heads = segmentsOf(first);
  if (heads.length < 2) return null;
  const block: Block = { heads, lines: [first] };
  let before = first;
  for (const line of rest) {
    const segments = segmentsOf(line, heads);
    const isHeading = line.size > HEADING * first.size && segments.length === 1;
    const isRepeated = lineText(line) === lineText(first);
    const isFar = line.box.top - before.box.bottom > TABLE_GAP * line.size;
    const isRunning = segments.length === 1 && segments.some((segment) => bridges(segment, heads));
    if (isHeading || isRepeated || isFar || isRunning || line.pieces.some(({ turn }) => turn !== 0)) break;
    block.lines.push(line);
    before = line;
  }
  const shared = block.lines.slice(1).filter((line) => segmentsOf(line, heads).length > 1).length;
  return shared >= (heads.length > 2 ? 1 : 2) ? block : null;
}

/** A piece in its column, and whether it may belong to the one beside. */
interface Placed {
  piece: Piece;
  column: number;
  isUnsure: boolean;
}

/**
 * A line's pieces by column. What is drawn in one go across a divide that is not clear belongs where it
 * begins; it is unsure, and so is text that stands close to the next column's.
 */
function place({ pieces }: Line, divides: readonly Divide[]): Placed[] {
  const starts = new Map<number, number>();
  const placed = pieces.map((piece): Placed => {
    const { x } = centreOf(piece.box);
    const start = starts.get(piece.run) ?? piece.box.left;
    starts.set(piece.run, start);
    const isAcross = divides.some(({ at, isClear }) => !isClear && start < at && x >= at);
    return { piece, column: columnAt(divides, isAcross ? start : x), isUnsure: isAcross };
  });
  for (const [at, one] of placed.entries()) {
    const before = placed[at - 1];
    if (before === undefined || before.column === one.column || divides[before.column - 1]?.isClear) continue;
    if (one.piece.box.left - before.piece.box.right >= TIGHT * one.piece.size) continue;
    one.isUnsure = true;
    before.isUnsure = true;
  }
  return placed;
}

function tableOf({ heads, lines }: Block, rules: readonly Rule[], page: Box): Table {
  const segments = lines.map((line) => segmentsOf(line, heads));
  const divides = dividesUnder(heads, segments.slice(1));
  const box = boxOver(lines.map((line) => line.box));
  const through = rules.filter(({ from, to }) => to - from > (box.right - box.left) / 2).map(({ at }) => at);
  const placed = lines.map((line) => place(line, divides));
  const filled = lines.map((line, at) => ({
    line,
    columns: new Set(placed[at]?.map(({ column }) => column)),
  }));
  const starts = rowStarts(filled, through);

  const cells = new Map<string, { row: number; column: number; pieces: Piece[]; doubts: Set<Doubt> }>();
  let row = 0;
  for (const [at, pieces] of placed.entries()) {
    if (starts[at]?.isStart) row++;
    for (const { piece, column, isUnsure } of pieces) {
      const key = `${row} ${column}`;
      const cell = cells.get(key) ?? { row, column, pieces: [], doubts: new Set<Doubt>() };
      cells.set(key, cell);
      cell.pieces.push(piece);
      if (starts[at]?.isDoubtful) cell.doubts.add("row");
      if (isUnsure) cell.doubts.add("boundary");
    }
  }
  const inOrder = [...cells.values()].sort((one, other) => one.row - other.row || one.column - other.column);
  return {
    box,
    isOpenBelow: false,
    cells: inOrder.flatMap(({ row, column, pieces, doubts }): TableCell[] => {
      const own = linesOf(pieces);
      const text = textOf(own);
      if (text === "") return [];
      if (isCutShort(own, page)) doubts.add("cut-short");
      const cellBox = boxOver(pieces.map((piece) => piece.box));
      return [{ row, column, rowSpan: 1, columnSpan: 1, text, box: cellBox, doubts: [...doubts] }];
    }),
  };
}

/**
 * The tables in text that no rules enclose, and the pieces that stand in none.
 *
 * @param rules what runs across the page, dashes joined
 */
export function unruledTables(
  pieces: readonly Piece[],
  rules: readonly Rule[],
  page: Box,
): { tables: Table[]; rest: Piece[] } {
  const lines = linesOf(pieces);
  const tables: Table[] = [];
  const rest: Piece[] = [];
  for (let at = 0; at < lines.length; ) {
    const block = blockFrom(lines, at);
    if (block) tables.push(tableOf(block, rules, page));
    else rest.push(...(lines[at]?.pieces ?? []));
    at += block?.lines.length ?? 1;
  }
  return { tables, rest };
}
