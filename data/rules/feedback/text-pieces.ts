/** A text cut where words of it are to be marked; pure. */
export interface TextPiece {
  text: string;
  /** Where it begins, in UTF-16 units. */
  at: number;
  isMarked: boolean;
}

/**
 * Put together again the pieces are the text.
 *
 * @param found in the order of the text; what lies within another is marked with it
 */
export function textPieces(text: string, found: readonly { index: number; match: string }[]): TextPiece[] {
  const pieces: TextPiece[] = [];
  let end = 0;
  const add = (to: number, isMarked: boolean) => {
    if (to > end) pieces.push({ text: text.slice(end, to), at: end, isMarked });
    end = Math.max(end, to);
  };
  for (const { index, match } of found) {
    add(index, false);
    add(index + match.length, true);
  }
  add(text.length, false);
  return pieces;
}
