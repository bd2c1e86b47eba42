import { expect, test } from "vitest";
import { layOutPlan } from "#server/plans/tabs/lay-out.ts";
import { DISTRICTS, documentOf, sheetOf } from "./documents.ts";

const partsOf = (measure: string, others: string[] = []) =>
  layOutPlan(
    documentOf([
      sheetOf("Unga", [
        [
          "Unga i riskzon",
          "Åtgärd",
          "När",
          "Vem",
          "Mål",
          "Uppföljning mars 2025",
          "Uppföljning juni 2025",
          "Status VB 2025",
        ],
        ["Skolk", measure, ...others],
      ]),
    ]),
    DISTRICTS,
  ).tabs[0]?.rows[0]?.parts;

test("numbered measures stand with what the other columns say under the same number", () => {
  expect(
    partsOf("1. Samtal varje vecka.\n2. Möten med 11 kap. 1 § som stöd", [
      "1. Våren 2025\n2. Löpande",
      "1. Skolan 2. Polisen",
      "Ökad närvaro",
      "1. Väntar\n2. Pågår",
      "2. Klart",
      "1.Ej påbörjat 2.Genomfört",
    ]),
  ).toEqual([
    {
      number: 1,
      measure: "Samtal varje vecka.",
      when: "Våren 2025",
      who: "Skolan",
      goal: null,
      followUp: "Väntar",
      status: "Ej påbörjat",
    },
    {
      number: 2,
      measure: "Möten med 11 kap. 1 § som stöd",
      when: "Löpande",
      who: "Polisen",
      goal: null,
      followUp: "Klart",
      status: "Genomfört",
    },
  ]);
});

test.each([
  "Följ upp version 2.0 i mars",
  "Se punkt 1. Sedan inget mer",
  "Arbeta enligt mål 3.5, varje dag",
  "2. Börjar på två",
])("%j holds no numbered measures", (measure) => expect(partsOf(measure)).toEqual([]));

test("a single numbered measure is one part", () => {
  expect(partsOf("1. Utbilda alla")?.map(({ number, measure }) => [number, measure])).toEqual([
    [1, "Utbilda alla"],
  ]);
});

test("numbers within a sentence count when they go on", () => {
  expect(
    partsOf("Träffa målsägande för att 1. berätta om stöd och 2. stötta")?.map(({ measure }) => measure),
  ).toEqual(["berätta om stöd och", "stötta"]);
});
