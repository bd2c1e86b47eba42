/** Which lines of a table without rules begin a row. Pure. */
import type { Line } from "./lines.ts";

/** A line, and which of the table's columns have text on it. */
export interface FilledLine {
  line: Line;
  columns: ReadonlySet<number>;
}

export interface RowStart {
  isStart: boolean;
  /** Whether the line may as well belong to the other row. */
  isDoubtful: boolean;
}

/** Lines this much further apart than a cell's own lines belong to two rows. */
const ROW_GAP = 1.3;

/** How far lines of one cell lie apart: the least distance that leaves room for letters. */
function pitchOf(lines: readonly FilledLine[]): number {
  const steps = lines.slice(1).map(({ line }, at) => line.box.bottom - (lines[at]?.line.box.bottom ?? 0));
  return Math.min(...steps.filter((step, at) => step > 0.8 * (lines[at]?.line.size ?? 0)));
}

/**
 * Rules between the lines say it best; else wider gaps; else the first column, in which every row begins.
 * Where lines follow each other evenly and both readings are possible, the line is doubtful.
 *
 * @param rules the y of the rules that run through the table
 */
export function rowStarts(lines: readonly FilledLine[], rules: readonly number[]): RowStart[] {
  const pitch = pitchOf(lines);
  const gapsAt = lines.map(({ line }, at) => {
    const before = lines[at - 1]?.line.box.bottom;
    return before !== undefined && line.box.bottom - before > ROW_GAP * pitch;
  });
  const ruledAt = lines.map(({ line }, at) => {
    const before = lines[at - 1]?.line.box;
    return before !== undefined && rules.some((y) => y > before.top + 1 && y < line.box.bottom - 1);
  });
  const isRuled = ruledAt.filter(Boolean).length > 1;
  // A gap under the head alone says nothing of the rows below.
  const isSpaced = gapsAt.slice(2).some(Boolean);
  const isOneLineEach = lines.every(({ columns }) => columns.has(1) && columns.size > 1);
  const most = Math.max(...lines.map(({ columns }) => columns.size));
  return lines.map(({ columns }, at): RowStart => {
    if (at === 0 || ruledAt[at]) return { isStart: true, isDoubtful: false };
    if (isRuled) return { isStart: false, isDoubtful: false };
    if (gapsAt[at]) return { isStart: true, isDoubtful: false };
    if (!columns.has(1)) return { isStart: false, isDoubtful: false };
    // Every line could be a row: then the gaps may as well set groups of rows apart.
    if (isSpaced) return { isStart: false, isDoubtful: isOneLineEach };
    if (isOneLineEach) return { isStart: true, isDoubtful: false };
    return { isStart: columns.size === most, isDoubtful: true };
  });
}
