/** A quick look at a text lets no home address pass. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { homeAddresses } from "#data/rules/persons/home-addresses.ts";

const PIECES =
  "Exempelgatan Prov vägen Provs väg Ängsgränd Ängs allé 3 12 12A B 1234 tr lgh gånger – - , . ( \u00a0 \n é gata".split(
    " ",
  );
const text = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(" ", " ", "")), { maxLength: 10 })
  .map((pieces) => pieces.flat().join(""));

test("an address further on changes nothing about those before it", () => {
  const last = "\n\nProvgatan 1";
  fc.assert(
    fc.property(text, (words) => {
      const alone = [...homeAddresses(words, [])];
      const followed = [...homeAddresses(words + last, [])];
      expect(followed.slice(0, -1)).toEqual(alone);
      expect(followed.at(-1)?.end).toBe(words.length + last.length);
    }),
    { numRuns: 2_000 },
  );
});

test("an address is one, whether its street is one word or two", () => {
  const found = (words: string) =>
    [...homeAddresses(words, [])].map(({ index, end }) => words.slice(index, end));
  expect(found("Bor på Exempelgatan 12 B, Provs väg 3 och Ängs allé 4, 3 tr.")).toEqual([
    "Exempelgatan 12 B",
    "Provs väg 3",
    "Ängs allé 4, 3 tr.",
  ]);
});
