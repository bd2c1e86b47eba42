/** Registered phrases are found wherever they stand. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { endOf, type Token, wordsOf } from "#data/rules/vocabulary/words.ts";
import { PhraseIndex } from "#server/plans/derive/phrase-index.ts";
import { wordForms } from "#server/plans/derive/word-forms.ts";

const WORDS =
  "polis polisen Polisens torg torget Ängs ängs plan Å å ö 7 4H stadsdelsförvaltning fältare ſtart 😀".split(
    " ",
  );
const phrase = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 })
  .map((words) => words.join(" "))
  .filter((words) => /\p{L}/u.test(words));
const text = fc
  .array(fc.constantFrom(...WORDS, "och", "i"), { maxLength: 12 })
  .map((words) => words.join(" "));

const inLower = (words: string): string[] => wordsOf(words).tokens.map(({ lower }) => lower);

/** The words from one on, as far as nothing but a space stands between them. */
function runFrom(words: string, all: readonly Token[], at: number): string[] {
  const run: string[] = [];
  for (let next = at; next < all.length; next++) {
    const [before, token] = [all[next - 1], all[next]];
    if (token === undefined) break;
    if (next > at && before !== undefined && words.slice(endOf(before), token.index) !== " ") break;
    run.push(token.lower);
  }
  return run;
}

/** Whether the words begin with a phrase, whose last word may have another ending. */
function beginsWith(words: readonly string[], sought: readonly string[]): boolean {
  const last = sought.at(-1) ?? "";
  const forms = new Set(wordForms(last));
  return (
    sought.slice(0, -1).every((word, at) => words[at] === word) &&
    wordForms(words[sought.length - 1] ?? " ").some((form) => forms.has(form))
  );
}

test("the first find stands where the first word stands at which any phrase begins", () => {
  fc.assert(
    fc.property(fc.array(phrase, { minLength: 1, maxLength: 5 }), text, (phrases, words) => {
      const index = new PhraseIndex<string>();
      for (const one of phrases) index.add(one, one);
      const sought = phrases.map(inLower);
      const all = wordsOf(words).tokens;
      const first = all.find((_, at) => {
        const run = runFrom(words, all, at);
        return sought.some((one) => beginsWith(run, one));
      });
      expect(index.find(words)[0]?.index).toBe(first?.index);
    }),
    { numRuns: 1_000 },
  );
});
