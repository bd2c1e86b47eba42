/** A text file line by line, and which of what was read stands on a line. Pure. */
import { LINE_END, plainText } from "#data/rules/plain-text.ts";
import type { Source } from "#data/schema/document.ts";
import type { DraftDocument } from "#data/schema/draft.ts";

/** The lines as the reader counts them; null where the bytes are no text. */
export const linesOf = (bytes: Uint8Array): string[] | null => plainText(bytes)?.split(LINE_END) ?? null;

/** The sources on a line, in the document's order: columns stand beside each other on the same lines. */
export function sourcesOn(
  { sheets, loose }: Pick<DraftDocument, "sheets" | "loose">,
  line: number,
): Source[] {
  const texts = [...sheets.flatMap(({ cells }) => cells), ...loose];
  return texts.flatMap(({ source }) =>
    source.lines !== null && source.lines.from <= line && line <= source.lines.to ? [source] : [],
  );
}
