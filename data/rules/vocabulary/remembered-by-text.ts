/** What a rule has told of a text, kept for whoever asks for the same text: other rules, and the rows that repeat it. */

/** So many texts are kept: more than a row asks for, and a plan's repeated ones stand near each other. */
const REMEMBERED = 2_000;

interface ByText<T> {
  (text: string): T;
  /** For when what was told no longer holds. */
  forget: () => void;
}

/** @param rule tells the same of the same text, and nobody changes what it told */
export function rememberedByText<T>(rule: (text: string) => T): ByText<T> {
  const told = new Map<string, T>();
  const ask = (text: string): T => {
    const known = told.get(text);
    if (known !== undefined) return known;
    const value = rule(text);
    if (told.size >= REMEMBERED) told.clear();
    told.set(text, value);
    return value;
  };
  return Object.assign(ask, { forget: () => told.clear() });
}
