/** Pieces of text put together into lines, and lines into the text of a cell. Pure. */
import { type Box, boxOver } from "#server/plans/read/pdf/drawing/box.ts";
import { DRAWN_SPACE, type Piece, WORD_GAP } from "#server/plans/read/pdf/drawing/pieces.ts";

export interface Line {
  /** From left to right. */
  pieces: Piece[];
  box: Box;
  size: number;
}

const SOFT_HYPHEN = "\u00AD";

const middle = ({ top, bottom }: Box): number => (top + bottom) / 2;

/** The same text drawn twice on nearly the same spot: how some programs make it bold. */
const isShadow = (one: Piece, other: Piece): boolean =>
  one.text === other.text &&
  Math.abs(one.box.left - other.box.left) < 0.15 * one.size &&
  Math.abs(one.box.top - other.box.top) < 0.15 * one.size;

/**
 * Lines from top to bottom. Pieces that stand beside each other make a line, raised and lowered ones too;
 * text that does not run from left to right makes lines of its own.
 */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  const inOrder = pieces.toSorted((one, other) => middle(one.box) - middle(other.box));
  for (const piece of inOrder) {
    const line = lines.at(-1);
    const isBeside =
      line !== undefined &&
      piece.turn === 0 &&
      line.pieces[0]?.turn === 0 &&
      Math.abs(middle(line.box) - middle(piece.box)) < 0.45 * Math.max(line.size, piece.size);
    if (!isBeside) lines.push({ pieces: [piece], box: piece.box, size: piece.size });
    else if (!line.pieces.some((other) => isShadow(piece, other))) {
      line.pieces.push(piece);
      // The largest letters say where the line is.
      if (piece.size > line.size) {
        line.box = piece.box;
        line.size = piece.size;
      }
    }
  }
  for (const line of lines) {
    line.pieces.sort((one, other) => one.box.left - other.box.left);
    line.box = boxOver(line.pieces.map(({ box }) => box));
  }
  return lines;
}

/** Whether a space stands between two pieces that follow each other on a line. */
function isApart(before: Piece, after: Piece): boolean {
  const room = (after.box.left - before.box.right) / Math.max(before.size, after.size);
  return room >= (before.spaceAfter || after.spaceBefore ? DRAWN_SPACE : WORD_GAP);
}

/** What stands on a line. */
export const lineText = ({ pieces }: Line): string =>
  pieces.reduce((text, piece, at) => {
    const before = pieces[at - 1];
    return text + (before && isApart(before, piece) ? " " : "") + piece.text;
  }, "");

/** What lines say together, `\n` between them; a word that a soft hyphen divides is whole again. */
export const textOf = (lines: readonly Line[]): string =>
  lines
    .map(lineText)
    .join("\n")
    .replaceAll(`${SOFT_HYPHEN}\n`, "")
    .replaceAll(SOFT_HYPHEN, "")
    .normalize("NFC")
    .trim();
