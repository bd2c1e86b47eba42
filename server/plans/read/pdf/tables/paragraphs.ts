/** Text outside every table, in paragraphs: lines of one size that follow each other closely. Pure. */
import { type Box, boxOver } from "#server/plans/read/pdf/drawing/box.ts";
import type { Piece } from "#server/plans/read/pdf/drawing/pieces.ts";
import { type Line, linesOf, textOf } from "./lines.ts";

export interface Paragraph {
  text: string;
  box: Box;
  /** Which lines of the page's loose text it is, from 1. */
  from: number;
}

/** The most room between lines of one paragraph, in the letters' height. */
const LEADING = 0.6;
/** Lines this much further apart than the page's closest ones belong to two paragraphs. */
const SPACED = 1.1;

const step = (before: Line, line: Line): number => (line.box.bottom - before.box.bottom) / line.size;

/** How close to each other the page's lines follow, in their own height. */
const closest = (lines: readonly Line[]): number =>
  lines
    .slice(1)
    .map((line, at) => step(lines[at] ?? line, line))
    .reduce((least, one) => (one > 0.9 ? Math.min(least, one) : least), Infinity);

const goesOn = (before: Line, line: Line, pitch: number): boolean =>
  line.box.top - before.box.bottom < LEADING * line.size &&
  step(before, line) < SPACED * pitch &&
  Math.abs(line.size - before.size) < 0.1 * line.size &&
  Math.abs(line.box.left - before.box.left) < 3 * line.size &&
  line.pieces[0]?.turn === before.pieces[0]?.turn;

export function paragraphsOf(pieces: readonly Piece[]): Paragraph[] {
  const groups: { lines: Line[]; from: number }[] = [];
  const lines = linesOf(pieces);
  const pitch = closest(lines);
  for (const [at, line] of lines.entries()) {
    const group = groups.at(-1);
    const before = group?.lines.at(-1);
    if (group && before && goesOn(before, line, pitch)) group.lines.push(line);
    else groups.push({ lines: [line], from: at + 1 });
  }
  return groups
    .map((group) => ({
      text: textOf(group.lines),
      box: boxOver(group.lines.map(({ box }) => box)),
      from: group.from,
    }))
    .filter(({ text }) => text !== "");
}
