/** Where the letters of one stretch of text come to stand. */
import { map, type Point, times } from "./matrix.ts";
import { numberAt, type Operands, operandsFrom } from "./operands.ts";
import type { Hand, PieceWriter } from "./pieces.ts";
import type { State } from "./state.ts";

interface Glyph {
  unicode: string;
  /** In the font's own units. */
  width: number;
  /** Whether word spacing counts for it. */
  isSpace: boolean;
}

const isGlyph = (value: unknown): value is Glyph =>
  typeof value === "object" &&
  value !== null &&
  "unicode" in value &&
  typeof value.unicode === "string" &&
  "width" in value &&
  typeof value.width === "number" &&
  "isSpace" in value &&
  typeof value.isSpace === "boolean";

const length = ({ x, y }: Point): number => Math.hypot(x, y);

const scaled = ({ x, y }: Point, by: number): Point => ({ x: x * by, y: y * by });

/** Which way letters run and stand, and how high they are; null where they have no extent. */
function handOf(state: State): Hand | null {
  const [a, b, c, d] = times(state.matrix, state.text);
  const scale = Math.hypot(a, b);
  const size = (Math.abs(a * d - b * c) / scale) * Math.abs(state.size);
  if (!(size > 0) || !Number.isFinite(size)) return null;
  // A negative size turns letters upside down and lets them run backwards.
  const sign = Math.sign(state.size);
  const along = scaled({ x: a, y: b }, sign / scale);
  const slant = c * along.x + d * along.y;
  const upright = { x: c - slant * along.x, y: d - slant * along.y };
  return { along, up: scaled(upright, sign / length(upright)), size };
}

/** Writes the letters and returns the state after the last of them. */
export function showText(state: State, operands: Operands, writer: PieceWriter): State {
  const matrix = times(state.matrix, state.text);
  const hand = handOf(state);
  const y = state.y + state.rise;
  let x = state.x;
  let pen = map(matrix, x, y);
  const glyphs = operandsFrom(operands[0]);
  for (let at = 0; at < glyphs.length; at++) {
    const glyph = glyphs[at];
    if (!isGlyph(glyph)) {
      x -= (numberAt(glyphs, at) / 1_000) * state.size * state.stretch;
      pen = map(matrix, x, y);
      continue;
    }
    const from = pen;
    const spacing = state.letterSpacing + (glyph.isSpace ? state.wordSpacing : 0);
    x += (glyph.width * state.font.unit * state.size + spacing) * state.stretch;
    pen = map(matrix, x, y);
    if (hand === null) continue;
    // What pdf.js calls a space is a code that takes word spacing; in a font of its own it may be any letter.
    const isSpace = glyph.unicode === "" ? glyph.isSpace : glyph.unicode.trim() === "";
    writer.add({ text: glyph.unicode, isSpace, from, to: pen, hand, clip: state.clip });
  }
  return { ...state, x };
}
