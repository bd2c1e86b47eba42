/** What the public reads of one text: the plan's own words where they may stand, else the publisher's. */
import type { FoundWords } from "#data/schema/publish-rule.ts";
import type { TextKey, Wording } from "#data/schema/publish-wording.ts";
import type { OtherWording, Said } from "#data/schema/published.ts";
import { unfitWords } from "./word-rules.ts";

export interface TextContext {
  wordings: ReadonlyMap<TextKey, Wording>;
  /** Phrases that are names of places and organisations. */
  allowed: readonly string[];
}

export interface PublicText {
  /** The publisher's words; null where nobody has written any. */
  wording: Wording | null;
  /** Whether they were written for another text than stands there now: then they do not count. */
  isStale: boolean;
  /** Null where nothing of it may stand. */
  said: Said | null;
  /** What of the plan's own words breaks a rule. */
  found: FoundWords[];
}

const boundsOf = (key: TextKey, allowed: readonly string[]) => ({ allowed, isContact: key === "contact" });

/** @param source the plan's own words; null where it has none */
export function publicText(
  key: TextKey,
  source: string | null,
  { wordings, allowed }: TextContext,
): PublicText {
  const bounds = boundsOf(key, allowed);
  const fits = (text: string) => unfitWords(text, bounds).length === 0;
  const other = (one: OtherWording | null) => (one !== null && fits(one.text) ? one : null);
  const wording = wordings.get(key) ?? null;
  const isStale = wording !== null && wording.source !== source;
  const own = isStale ? null : wording;
  const found = source === null ? [] : unfitWords(source, bounds);
  const plain = source !== null && found.length === 0 ? source : null;
  // The rules may have become stricter since it was written.
  const sv = own?.sv != null && fits(own.sv) ? own.sv : plain;
  const said = sv === null ? null : { sv, easy: other(own?.easy ?? null), en: other(own?.en ?? null) };
  return { wording, isStale, said, found };
}

/** What of a publisher's words breaks a rule, by the field that it stands in. */
export function wordingFaults(
  key: TextKey,
  { sv, easy, en }: Wording,
  allowed: readonly string[],
): { field: "sv" | "easy" | "en"; found: FoundWords }[] {
  const texts = { sv, easy: easy?.text ?? null, en: en?.text ?? null };
  return (["sv", "easy", "en"] as const).flatMap((field) =>
    unfitWords(texts[field] ?? "", boundsOf(key, allowed)).map((found) => ({ field, found })),
  );
}
