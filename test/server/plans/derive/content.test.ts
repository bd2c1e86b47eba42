/** What a row does, why, for whom and to what end. */
import { describe, expect, test } from "vitest";
import { deriveRow, values } from "./plan.ts";

const types = (measure: string) => values(deriveRow({ measure }).parts).map(({ type }) => type);

describe("types of measures", () => {
  test.each([
    ["Fysiska åtgärder – nya lampor på torget.", ["physical-environment"]],
    ["Polisära insatser hög närvaro.", ["policing"]],
    ["Sociala insatser – någon att tala med.", ["social"]],
    ["Sociala insatser – uppsökande arbete.", ["mapping-outreach"]],
    ["Fysiska åtgärder/Platsaktivering - torget byggs om.", ["physical-environment", "place-activation"]],
    ["Samtliga fysiska och sociala insatser når gruppen.", ["physical-environment", "social"]],
    [
      "Fysiska åtgärder - se över bänkarna. Polisiära insatser – mer närvaro. Även MOV behövs.",
      ["physical-environment", "policing"],
    ],
    ["Platsaktivering i parken, ökad närvaro av ordningsvakter", ["place-activation", "policing"]],
    ["Trygghetsvandring i november", ["mapping-outreach"]],
    ["Dialog med krögarna", ["cooperation"]],
    ["Information till boende", ["communication"]],
    ["Det som kommer upp", [null]],
  ])("“%s”", (measure, expected) => {
    expect(types(measure)).toEqual(expected);
  });

  test("what introduces a part is surer than what it speaks of", () => {
    expect(deriveRow({ measure: "Fysiska åtgärder – nya lampor" }).parts[0]?.confidence).toBe("certain");
    expect(deriveRow({ measure: "Dialog med krögarna" }).parts[0]?.confidence).toBe("likely");
  });

  test("numbered parts keep their numbers, each with its own type", () => {
    const part = { when: null, who: null, goal: null, followUp: null, status: null };
    const { parts } = deriveRow({
      measure: "1. Utbildning 2. Samtal med unga",
      parts: [
        { ...part, number: 1, measure: "Utbildning" },
        { ...part, number: 2, measure: "Samtal med unga" },
      ],
    });
    expect(values(parts).map(({ number, type }) => [number, type])).toEqual([
      [1, "communication"],
      [2, "social"],
    ]);
  });
});

test.each([
  ["Platsen är mörk och saknar insyn", ["place"]],
  ["Orsakerna beror på individuella faktorer", ["offender"]],
  ["Äldre drabbas av bedrägerier", ["target"]],
  ["Missbruket har ökat och parkeringen är lätt att nå", ["offender", "place"]],
  ["Oklart varför", []],
])("the sides of a crime in “%s”", (cause, expected) => {
  expect(values(deriveRow({ cause }).causeTypes)).toEqual(expected);
});

test.each([
  ["Skanstull (ÖDS) – Köparna, grupp 1", "buyers"],
  ["Skanstull - Säljarna hör ihop", "sellers"],
  ["Skanstull – Nyrekrytering av barn", "recruits"],
  ["Unga i riskzon", "youth"],
  ["Skanstull – boende anmäler sällan", "residents"],
])("the group in “%s”", (problem, group) => {
  expect(deriveRow({ problem }).targetGroups[0]?.value).toBe(group);
});

describe("goals", () => {
  test("are told apart by sentence, number or bullet", () => {
    for (const goal of [
      "Färre brott. Fler besökare.",
      "1. Färre brott 2. Fler besökare",
      "- Färre brott - Fler besökare",
    ])
      expect(values(deriveRow({ goal }).goals)).toHaveLength(2);
  });

  test.each([
    ["Minst 20 besök i veckan", true],
    ["Andelen trygga ökar", true],
    ["Antalet minskar med 30 procent", true],
    ["Klart 2026", true],
    ["Bättre värden i trygghetsmätningen", true],
    ["Öka tryggheten", false],
    ["Barn 12–15 år lockas inte", false],
  ])("“%s” can be followed up: %s", (goal, measurable) => {
    expect(values(deriveRow({ goal }).goals)).toMatchObject([{ measurable }]);
  });

  test("a year in a goal is its target year", () => {
    expect(values(deriveRow({ goal: "Inga drogaffärer 2029" }).goals)).toMatchObject([{ targetYear: 2029 }]);
  });
});

describe("follow-ups", () => {
  test.each([
    ["2025-03-12: mötet hölls", "2025-03-12"],
    ["12/3 Mötet hölls", "2025-03-12"],
    ["Genomfört i april", "2025-04"],
    ["Pågår. Görs klart i januari 2026 om allt går väl", null],
    ["Mötet hölls", null],
  ])("the day in “%s”", (followUp, date) => {
    expect(values(deriveRow({ followUp }).followUps)[0]?.date).toBe(date);
  });

  test("name who reported", () => {
    expect(
      values(deriveRow({ followUp: "Stadsmissionen rapporterar att fler kommer" }).followUps)[0]?.reportedBy,
    ).toBe("stadsmissionen");
    expect(
      values(deriveRow({ followUp: "Enligt trafikkontoret är det klart" }).followUps)[0]?.reportedBy,
    ).toBe("trafikkontoret");
  });
});
