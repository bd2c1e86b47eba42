/** What somebody has written, with the words marked that may be about a person. */
import { textPieces } from "#data/rules/feedback/text-pieces.ts";

interface MarkedTextProps {
  text: string;
  /** Words of the text, in its order. */
  marked: readonly string[];
}

export function MarkedText({ text, marked }: MarkedTextProps) {
  const found: { index: number; match: string }[] = [];
  for (const match of marked) {
    // What lies within another begins no earlier than it.
    const index = text.indexOf(match, found.at(-1)?.index ?? 0);
    if (index >= 0) found.push({ index, match });
  }
  return (
    <p className="max-w-prose text-lg text-pretty wrap-anywhere">
      {textPieces(text, found).map((piece) =>
        piece.isMarked ? (
          <mark key={piece.at} className="rounded bg-care-wash px-0.5 text-care underline decoration-dotted">
            {piece.text}
          </mark>
        ) : (
          piece.text
        ),
      )}
    </p>
  );
}
