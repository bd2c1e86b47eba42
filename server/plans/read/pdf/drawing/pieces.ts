/** Letters as they are drawn, put together into pieces of text that no gap or jump divides. Pure. */
import { type Box, boxAround } from "./box.ts";
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

/** How the letters of one stretch stand: one step along their line, one upwards from it, and their height. */
export interface Hand {
  along: Point;
  up: Point;
  size: number;
}

/** One letter as it stands on the page. */
export interface Letter {
  text: string;
  isSpace: boolean;
  /** Where it begins and ends on its line. */
  from: Point;
  to: Point;
  hand: Hand;
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

/** Widens a box, which may be without extent yet, over letters that end or begin at a point. */
function widen(box: Box, { x, y }: Point, { up, size }: Hand): void {
  const [highX, highY] = [x + up.x * ASCENT * size, y + up.y * ASCENT * size];
  const [lowX, lowY] = [x - up.x * DESCENT * size, y - up.y * DESCENT * size];
  box.left = Math.min(box.left, highX, lowX);
  box.right = Math.max(box.right, highX, lowX);
  box.top = Math.min(box.top, highY, lowY);
  box.bottom = Math.max(box.bottom, highY, lowY);
}

/** How far a letter begins from where the one before it ended, in its own height; null off its line. */
function gapBetween(before: Letter, { from, hand }: Letter): number | null {
  const { along, up, size } = hand;
  const [x, y] = [from.x - before.to.x, from.y - before.to.y];
  const isSameLine = Math.abs(x * up.x + y * up.y) < 0.1 * size;
  const isSameHand =
    before.hand === hand ||
    (Math.abs(before.hand.size - size) < 0.1 * size && before.hand.along.x * along.x >= 0);
  return isSameLine && isSameHand ? (x * along.x + y * along.y) / size : null;
}

const PLAIN = /^[ -~\u00A0-\u02FF\u2010-\u2027]*$/;

/** What letters are written as: ligatures as the letters that they stand for, no control signs. */
const written = (text: string): string =>
  PLAIN.test(text)
    ? text
    : text
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
      const room = this.#space && this.#lastShown !== null ? gapBetween(this.#lastShown, letter) : gap;
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
    this.#space = false;
    if (this.#current && (!isApart || this.#current.turn !== 0)) {
      this.#current.text += isApart ? ` ${text}` : text;
      this.#current.spaceAfter = false;
    } else {
      this.#current = {
        text,
        box: boxAround([]),
        size: letter.hand.size,
        turn: turnOf(letter.hand.along),
        run: this.#run,
        clip: letter.clip,
        spaceBefore: isApart,
        spaceAfter: false,
      };
      this.pieces.push(this.#current);
      widen(this.#current.box, letter.from, letter.hand);
    }
    widen(this.#current.box, letter.to, letter.hand);
  }
}
