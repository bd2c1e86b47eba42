import { expect, test } from "vitest";
import type { Piece } from "#server/plans/read/pdf/drawing/pieces.ts";
import { linesOf, textOf } from "#server/plans/read/pdf/tables/lines.ts";

/** A word on a line of its own height, ten points high. */
const piece = (text: string, left: number, line: number, from: Partial<Piece> = {}): Piece => ({
  text,
  box: { left, top: line * 12, right: left + 5 * text.length, bottom: line * 12 + 10 },
  size: 10,
  turn: 0,
  run: line,
  clip: null,
  spaceBefore: false,
  spaceAfter: false,
  ...from,
});

const read = (...pieces: readonly Piece[]): string => textOf(linesOf(pieces));

test("lines stand under each other, words beside each other, however they were drawn", () => {
  expect(read(piece("rad", 40, 2), piece("torget", 70, 1), piece("Lilla", 40, 1))).toBe("Lilla torget\nrad");
});

test("pieces that leave next to no room between them are one word, unless a space was drawn", () => {
  expect(read(piece("Trygg", 40, 1), piece("het", 66, 1))).toBe("Trygghet");
  expect(read(piece("Trygg", 40, 1, { spaceAfter: true }), piece("het", 66, 1))).toBe("Trygg het");
});

test("a space that was written over, as for a sign that is not shown, is none", () => {
  expect(read(piece("Trygg", 40, 1, { spaceAfter: true }), piece("het", 65, 1))).toBe("Trygghet");
});

test("a raised figure stays on its line", () => {
  const raised = piece("1", 61, 1, { size: 6, box: { left: 65.5, top: 10, right: 68, bottom: 16 } });
  expect(read(piece("Skola", 40, 1), raised, piece("nord", 72, 1))).toBe("Skola1 nord");
});

test("a word that a soft hyphen parts is whole again; a soft hyphen within a line is not read", () => {
  expect(read(piece("Trygghets\u00AD", 40, 1), piece("vandring", 40, 2))).toBe("Trygghetsvandring");
  expect(read(piece("gång\u00ADväg", 40, 1))).toBe("gångväg");
});

test("letters and the marks above them are one sign", () => {
  expect(read(piece("Tra\u030Adga\u030Ard", 40, 1))).toBe("Trådgård");
});
