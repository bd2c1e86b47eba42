/** Puts a value together with what it rests on. */
import type { Basis, BasisOrigin, Confidence, Derived } from "#data/schema/derived.ts";

/** The words that stand in a column, single-spaced; null where nothing is said. */
export const basis = (from: BasisOrigin, words: string | null, row: number | null = null): Basis => ({
  from,
  words: words === "" ? null : words,
  person: false,
  row,
});

/** Words that name a person are not repeated. */
export const withheld = (from: BasisOrigin): Basis => ({ from, words: null, person: true, row: null });

export const derive = <T>(value: T, from: Basis, confidence: Confidence): Derived<T> => ({
  value,
  basis: from,
  confidence,
});

/** The first of each key, in order: what several words say is derived once. */
export function firstOfEach<T>(values: readonly T[], key: (value: T) => string): T[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.size !== seen.add(key(value)).size);
}
