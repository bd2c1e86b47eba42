import fc from "fast-check";
import { expect, test } from "vitest";
import { allTerms, cutAtTerms } from "#client/records/glossary.ts";

const termsIn = (text: string) =>
  cutAtTerms(text).flatMap(({ entry }) => (entry === null ? [] : [entry.term]));

test("an abbreviation is explained the first time it stands in a text", () => {
  expect(termsIn("SIG och MOV arbetar, och SIG följer upp")).toEqual(["SIG", "MOV"]);
});

test("the pronoun sig is not the abbreviation SIG, and a part of a word is no term", () => {
  expect(termsIn("Människor känner sig otrygga")).toEqual([]);
  expect(termsIn("Movimento")).toEqual([]);
});

test("inflected forms are found", () => {
  expect(termsIn("Fältarna och uppsökarna gör trygghetsvandringar")).toEqual([
    "fältare",
    "uppsökare",
    "trygghetsvandring",
  ]);
});

test("no letter of a text is lost or changed by cutting it", () => {
  const word = fc.oneof(fc.constantFrom(...allTerms.map(({ term }) => term)), fc.string());
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const text = words.join(" ");
      expect(
        cutAtTerms(text)
          .map((piece) => piece.text)
          .join(""),
      ).toBe(text);
    }),
  );
});
