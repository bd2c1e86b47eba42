/** Letters as they are drawn, put together into pieces of text that no gap or jump divides. Pure. */
import { type Box, boxAround, boxOver } from "./box.ts";
import type { Point } from "./matrix.ts";

/** Which way a text runs: 0 from left to right, 1 downwards, 2 upside down, 3 upwards; null aslant. */
export type Turn = 0 | 1 | 2 | 3 | null;

/** A word or less; several where it does not run from left to right. */
export interface Piece {
  text: string;
  box: Box;
  /** Height of the letters, in points. */
  size: number;
  turn: Turn;
  /** Pieces of one number were drawn in one go, without a jump. */
  run: number;
  clip: Box | null;
  spaceBefore: boolean;
  spaceAfter: boolean;
}

/** One letter as it stands on the page. */
export interface Letter {
  text: string;
  isSpace: boolean;
  /** Where it begins and ends on its line. */
  from: Point;
  to: Point;
  /** One step along the line, and one upwards from it. */
  along: Point;
  up: Point;
  size: number;
  clip: Box | null;
}

/** The least space between words, by the letters' height; between letters fonts leave less. */
export const WORD_GAP = 0.12;
/** A drawn space leaves at least this; letters that are not shown are drawn as one and then written over. */
export const DRAWN_SPACE = 0.04;
/** A jump that ends a run: no justified line spreads its words further. */
const RUN_GAP = 1;
const BACKWARDS = -0.5;
/** How far letters reach above and below their line: most fonts lie close to it. */
const ASCENT = 0.78;
const DESCENT = 0.2;
/** The sine of the slant up to which a text counts as straight, about two degrees. */
const STRAIGHT = 0.035;

export function turnOf({ x, y }: Point): Turn {
  if (Math.abs(y) < STRAIGHT) return x > 0 ? 0 : 2;
  if (Math.abs(x) < STRAIGHT) return y > 0 ? 1 : 3;
  return null;
}

const boxOf = ({ from, to, up, size }: Letter): Box =>
  boxAround(
    [from, to].flatMap(({ x, y }) => [
      { x: x + up.x * ASCENT * size, y: y + up.y * ASCENT * size },
      { x: x - up.x * DESCENT * size, y: y - up.y * DESCENT * size },
    ]),
  );

/** How far a letter begins from where the one before it ended, in its own height; null off its line. */
function gapBetween(before: Letter, { from, along, up, size }: Letter): number | null {
  const step = { x: from.x - before.to.x, y: from.y - before.to.y };
  const isSameLine = Math.abs(step.x * up.x + step.y * up.y) < 0.1 * size;
  const isSameHand = Math.abs(before.size - size) < 0.1 * size && before.along.x * along.x >= 0;
  return isSameLine && isSameHand ? (step.x * along.x + step.y * along.y) / size : null;
}

/** What letters are written as: ligatures as the letters that they stand for, no control signs. */
const written = (text: string): string =>
  text
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize("NFKC"))
    .replace(/\p{Cc}/gu, "")
    .replace(/\uF0B7/g, "•");

/** Takes letters in the order in which they are drawn. */
export class PieceWriter {
  readonly pieces: Piece[] = [];
  #run = 0;
  #current: Piece | null = null;
  #last: Letter | null = null;
  #lastShown: Letter | null = null;
  #space = false;
  #isNew = false;

  /** A new stretch of text begins, which may or may not go on where the last one ended. */
  breakPiece(): void {
    this.#current = null;
    this.#isNew = true;
  }

  add(letter: Letter): void {
    const gap =
      this.#last === null || this.#last.clip !== letter.clip ? null : gapBetween(this.#last, letter);
    const goesOn = gap !== null && gap > BACKWARDS && gap < (this.#isNew ? WORD_GAP : RUN_GAP);
    this.#isNew = false;
    if (!goesOn) {
      this.#run++;
      this.#current = null;
      this.#space = false;
    }
    this.#last = letter;
    if (letter.isSpace) this.#addSpace();
    else {
      const room = this.#lastShown === null ? null : gapBetween(this.#lastShown, letter);
      this.#addText(letter, goesOn && room !== null && room >= (this.#space ? DRAWN_SPACE : WORD_GAP));
      this.#lastShown = letter;
    }
  }

  #addSpace(): void {
    this.#space = true;
    if (this.#current) this.#current.spaceAfter = true;
  }

  #addText(letter: Letter, isApart: boolean): void {
    const text = written(letter.text);
    if (text === "") return;
    const turn = turnOf(letter.along);
    this.#space = false;
    if (this.#current && (!isApart || turn !== 0)) {
      this.#current.text += (isApart ? " " : "") + text;
      this.#current.box = boxOver([this.#current.box, boxOf(letter)]);
      this.#current.spaceAfter = false;
      return;
    }
    const { size, clip } = letter;
    this.#current = {
      text,
      box: boxOf(letter),
      size,
      turn,
      run: this.#run,
      clip,
      spaceBefore: isApart,
      spaceAfter: false,
    };
    this.pieces.push(this.#current);
  }
}
