/** A rule about words, and finding what breaks it. */
import type { FoundWords, WordRuleId } from "#data/schema/publish-rule.ts";

export interface WordRule {
  id: WordRuleId;
  /** What breaks it, in order. */
  find: (text: string) => Omit<FoundWords, "rule">[];
}

/** @param patterns each with the flags `g` and `u` */
export const ruleOfWords = (id: WordRuleId, patterns: readonly RegExp[]): WordRule => ({
  id,
  find: (text) =>
    patterns
      .flatMap((pattern) =>
        [...text.matchAll(pattern)].map(({ 0: match, index }) => ({ match: match.trim(), index })),
      )
      .sort((a, b) => a.index - b.index),
});
