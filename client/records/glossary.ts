/** The glossary's terms, and where they stand in a text. */
import glossaryFile from "#data/glossary.json" with { type: "json" };
import type { GlossaryEntry } from "#data/schema/glossary.ts";
import { GlossaryFile } from "#data/schema/glossary.ts";

const { entries } = GlossaryFile.parse(glossaryFile);

/** Abbreviations count as they are written: "SIG" is a term, "sig" is a pronoun. */
const keyOf = (form: string): string => (/^\p{Lu}{2,}$/u.test(form) ? form : form.toLocaleLowerCase("sv"));

const byForm = new Map<string, GlossaryEntry>(
  entries.flatMap((entry) => [entry.term, ...entry.forms].map((form) => [keyOf(form), entry] as const)),
);

const escaped = [...byForm.keys()]
  .sort((a, b) => b.length - a.length)
  .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
const anyForm = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join("|")})(?![\\p{L}\\p{N}])`, "giu");

export type TextPiece = { text: string; entry: GlossaryEntry | null };

/** Cuts a text at its terms. Each term is marked the first time only, as one spells it out at first use. */
export function cutAtTerms(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  const seen = new Set<GlossaryEntry>();
  let end = 0;
  for (const match of text.matchAll(anyForm)) {
    const entry = byForm.get(keyOf(match[0]));
    if (entry === undefined || seen.has(entry)) continue;
    seen.add(entry);
    if (match.index > end) pieces.push({ text: text.slice(end, match.index), entry: null });
    pieces.push({ text: match[0], entry });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), entry: null });
  return pieces;
}

/** All terms, in Swedish alphabetical order. */
export const allTerms: readonly GlossaryEntry[] = [...entries].sort((a, b) =>
  new Intl.Collator("sv").compare(a.term, b.term),
);
