/** What a rule has told of a text, kept for whoever asks for the same text: other rules, and the rows that repeat it. */

/**
 * Twice as many texts are kept at the most: more than a row asks for, and a plan's repeated ones stand near
 * each other. Those that nobody has asked for since the last so many came are let go.
 */
const REMEMBERED = 1_000;

interface ByText<T> {
  (text: string): T;
  /** For when what was told no longer holds. */
  forget: () => void;
}

/** @param rule tells the same of the same text, and nobody changes what it told */
export function rememberedByText<T>(rule: (text: string) => T): ByText<T> {
  let young = new Map<string, { value: T }>();
  let old = new Map<string, { value: T }>();
  const ask = (text: string): T => {
    const known = young.get(text);
    if (known !== undefined) return known.value;
    const told = old.get(text) ?? { value: rule(text) };
    if (young.size >= REMEMBERED) {
      old = young;
      young = new Map();
    }
    young.set(text, told);
    return told.value;
  };
  const forget = (): void => {
    young = new Map();
    old = new Map();
  };
  return Object.assign(ask, { forget });
}
