/** Looking only where a word begins aright finds what looking everywhere finds. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { beginningsOf } from "#data/rules/vocabulary/beginnings.ts";
import { anyOf, everyFind, firstFind } from "#data/rules/vocabulary/patterns.ts";

/** Words as the tables write them, in all the ways in which they do. */
const WORDS = [
  "löpande",
  "linje ?arbet*",
  "(?:är |har )?genomför(?:t|ts)",
  "i ?gång",
  "(?:ej|inte) (?:helt )?klart?",
  "ansvarig(?:a|t)?(?= för|$)",
  "tar (?:\\p{L}+ ){0,3}fram",
  "20\\d\\d",
  "(?:vid ){0,2}behov",
  "a{0,2}x",
  "(\\d{1,2})(?::?e)? (?:jan(?:uari)?|mars?)",
  "\\p{L}*kontor(?:et)?",
  "ÖDS",
];

/** Pieces that such words are made of, and others beside them. */
const PIECES =
  "löpande linje arbete linjearbete är genomfört Genomförts i gång igång ej inte klar för ansvarig tar mer fram 2026 vid behov aax x 3 12:e jan mars Trafikkontoret öds ſtart . , - 1".split(
    " ",
  );
const text = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(" ", " ", " ", "")), { maxLength: 8 })
  .map((pieces) => pieces.flat().join(""));

test("a pattern finds the same words as when nothing is looked at before", () => {
  fc.assert(
    fc.property(fc.subarray(WORDS, { minLength: 1 }), text, (words, plain) => {
      const pattern = anyOf(...words);
      const bare = new RegExp(pattern.source, "giu");
      const found = [...plain.matchAll(bare)].map(({ 0: match, index }) => ({ match, index }));
      expect(everyFind(plain, pattern).map(({ 0: match, index }) => ({ match, index }))).toEqual(found);
      expect(firstFind(plain, pattern)?.[0]).toBe(found[0]?.match);
    }),
  );
});

test("the beginnings of words are told from a pattern, and not guessed where they cannot be", () => {
  expect(beginningsOf("(?:är |har )?klart?|i ?gång")).toEqual(["är", "har", "klart", "klar", "i"]);
  expect(beginningsOf("a?bc+d")).toEqual(["abc", "bc"]);
  expect(beginningsOf("\\p{L}*kontoret|klart")).toBeNull();
  expect(beginningsOf("(?:vid )?[1-4]")).toBeNull();
  expect(beginningsOf("(?:ab){0,2}c")).toBeNull();
  expect(beginningsOf("(?:ab){1,2}c")).toEqual(["ab"]);
  expect(beginningsOf("2\\d+")?.slice(0, 2)).toEqual(["20", "21"]);
});
