import { describe, expect, test } from "vitest";
import { unfitWords } from "#data/rules/publish/word-rules.ts";

const rulesOf = (text: string, isContact = false) =>
  unfitWords(text, { allowed: ["Magnus Ladulåsgatan"], isContact }).map(({ rule }) => rule);

describe("what the public may not read", () => {
  test.each([
    ["place-label", "Insatser mot ÖDS på torget"],
    ["place-label", "Den öppna drogscenen ska bort"],
    ["place-label", "An open drug scene"],
    ["drug-trade", "Minskad langning vid parken"],
    ["drug-trade", "Unga rekryteras"],
    ["network", "Stöd att lämna kriminalitet"],
    ["network", "Kontakt med nätverket Vargen"],
    ["network", "Meeting about the gang"],
    ["group-of-people", "Uppsökande arbete bland hemlösa"],
    ["group-of-people", "Oavsett etnisk bakgrund"],
    ["hours", "Vandring på fredagar"],
    ["hours", "Öppet från kl. 18"],
    ["hours", "Open on Friday evening"],
    ["tactics", "Ordningsvakter i parken"],
    ["tactics", "Gemensamma utsättningar varje vecka"],
    ["gap", "Kameror sätts upp"],
    ["gap", "Gångvägen saknar belysning"],
    ["gap", "Belysningen är bristfällig"],
    ["gap", "The poor lighting is mended"],
    ["small-count", "Samtal med två ungdomar"],
    ["small-count", "Fler än 3 anmälningar"],
    ["small-count", "En person fick hjälp"],
    ["ranking", "Stadens farligaste torg"],
    ["ranking", "The worst square"],
    ["personal-data", "Ring 070-123 45 67"],
    ["personal-data", "Anna Andersson håller i det"],
  ])("%s: “%s”", (rule, text) => {
    expect(rulesOf(text)).toContain(rule);
  });

  test.each([
    "Bättre belysning på gångvägen",
    "Dialog med fastighetsägare om torget",
    "Platsaktivering tillsammans med föreningar",
    "Fem nya bänkar vid lekplatsen",
    "Ett barnbibliotek öppnar vid torget",
    "Dialog om Magnus Ladulåsgatan",
    "Områdesmöten med polisen",
    "Gungor i parken",
  ])("“%s” may stand as it is", (text) => {
    expect(rulesOf(text)).toEqual([]);
  });

  test("it is said which words, and where they begin", () => {
    expect(unfitWords("Vandring på fredagar", { allowed: [], isContact: false })).toEqual([
      { rule: "hours", match: "fredagar", index: 12 },
    ]);
  });

  test("how to be heard may give a function's phone and mailbox, and no person's", () => {
    expect(rulesOf("Ring 08-508 12 000 eller skriv till trygghet@stad.example", true)).toEqual([]);
    expect(rulesOf("Skriv till anna.andersson@stad.example", true)).toEqual(["personal-data"]);
    expect(rulesOf("Ring Anna Andersson", true)).toEqual(["personal-data"]);
  });
});
