import { expect, test } from "vitest";
import { chosenWording } from "#server/public-site/chosen-wording.ts";

const sv = "Ljuset blir bättre.";
const easy = { text: "Det blir ljusare.", reviewed: true };
const en = { text: "The light gets better.", reviewed: false };

test("Swedish is what the district wrote, and nothing is to be said of it", () => {
  expect(chosenWording({ sv, easy, en }, "sv")).toEqual({ text: sv, lang: "sv", note: null });
});

test("another wording says whether a person has read it", () => {
  expect(chosenWording({ sv, easy, en }, "easy")).toEqual({ text: easy.text, lang: "sv", note: "reviewed" });
  expect(chosenWording({ sv, easy, en }, "en")).toEqual({ text: en.text, lang: "en", note: "unreviewed" });
});

test("where there is none, the Swedish stands and says so", () => {
  const only = { sv, easy: null, en: null };
  expect(chosenWording(only, "easy")).toEqual({ text: sv, lang: "sv", note: "notEasy" });
  expect(chosenWording(only, "en")).toEqual({ text: sv, lang: "sv", note: "onlySwedish" });
});
