/** When a row is done, as the column for time says it. */
import { describe, expect, test } from "vitest";
import { deriveRow, values } from "./plan.ts";

const schedule = (when: string, year: number | null = 2025) => deriveRow({ when }, { year }).schedule;

describe("from when to when", () => {
  test.each([
    ["2024-2027", "2024", "2027"],
    ["20242027", "2024", "2027"],
    ["2024–27", "2024", "2027"],
    ["2025", "2025", "2025"],
    ["jun-25", null, "2025-06"],
    ["juni 2025", null, "2025-06"],
    ["2024-03", null, "2024-03"],
    ["Slutet 2024", null, "2024-12"],
    ["Senast i slutet av september", null, "2025-09"],
    ["Från april och framåt", "2025-04", null],
    ["Maj till september", "2025-05", "2025-09"],
    ["20 augusti", "2025-08-20", "2025-08-20"],
    ["från och med 15/1 2024", "2024-01-15", null],
    ["Enheten 24/1 -26", "2026-01-24", "2026-01-24"],
    ["2024-02-06 och 2024-12-03", "2024-02-06", "2024-12-03"],
    ["Färdigt 2026", null, "2026"],
    ["Start höst 2024, fyra möten per år", "2024", null],
    ["Under våren, klart till augusti", "2025", "2025-08"],
    ["Kartläggning fram till maj, arbete resten av året", "2025", "2025"],
    ["Löpande under året", "2025", "2025"],
    ["Våren 2026", "2026", "2026"],
    ["VT27", "2027", "2027"],
    ["hösten -26", "2026", "2026"],
    ["Q3 2026", "2026-07", "2026-09"],
    ["Andra halvåret", "2025-07", "2025-12"],
    ["1/1-31/12 2026", "2025-01-01", "2026-12-31"],
    ["april 2025 - tills vidare", "2025-04", null],
    ["Vid behov", null, null],
    ["31/2 2025", null, null],
  ])("“%s” is %s to %s", (when, from, to) => {
    const { from: start, to: end } = schedule(when);
    expect([start?.value ?? null, end?.value ?? null]).toEqual([from, to]);
  });

  test("a year that is left out is the plan's, and only likely", () => {
    expect(schedule("Hösten").from).toMatchObject({ value: "2025", confidence: "likely" });
    expect(schedule("Hösten 2025").from).toMatchObject({ value: "2025", confidence: "certain" });
    expect(schedule("Hösten", null).from).toBeNull();
  });
});

test.each([
  ["Våren 2025", ["spring"]],
  ["höst/vinter", ["autumn", "winter"]],
  ["Under vår och höst", ["spring", "autumn"]],
  ["tyngdpunkt på sommarhalvåret", ["summer"]],
  ["innan sommaren", []],
  ["höstadiet", []],
])("the seasons of “%s”", (when, seasons) => {
  expect(values(schedule(when).seasons)).toEqual(seasons);
});

test.each([
  ["2 gånger per år", "year", 2, null, null],
  ["två ggr/år", "year", 2, null, null],
  ["1-2 ggr per år", "year", null, null, null],
  ["1 gång/termin", "term", 1, null, null],
  ["Varje vecka", "week", 1, null, null],
  ["varannan vecka", "week", 0.5, null, null],
  ["fredagar klockan 13", "week", 1, "fri", "13:00"],
  ["varje tisdag kl. 9.30", "week", 1, "tue", "09:30"],
  ["årligen", "year", 1, null, null],
  ["Vid behov", "on-demand", null, null, null],
  ["Löpande", "ongoing", null, null, null],
])("how often “%s” is", (when, per, times, weekday, time) => {
  expect(schedule(when).recurrence?.value).toEqual({ per, times, weekday, time });
});

test("a weekly meeting's day may stand in the comment", () => {
  const row = deriveRow({ when: "Varje vecka", comment: "Möte varje fredag klockan 13" });
  expect(row.schedule.recurrence).toMatchObject({
    value: { per: "week", times: 1, weekday: "fri", time: "13:00" },
    basis: { from: "comment" },
  });
});

test.each([
  ["De samlas från 14.00 och framåt", [{ from: "14:00", to: null }]],
  ["Mest kl. 10–14", [{ from: "10:00", to: "14:00" }]],
  [
    "redan vid 07.00 men oftast från 10.00",
    [
      { from: "07:00", to: null },
      { from: "10:00", to: null },
    ],
  ],
  ["Barn 12–15 år, 2025-03-12, mål 3.5", []],
])("the hours in “%s”", (problem, hours) => {
  expect(values(deriveRow({ problem }).schedule.hours)).toEqual(hours);
});

test.each([
  ["Linjearbete", "line"],
  ["Under året i linjen", "line"],
  ["Punktinsats i maj", "one-off"],
  ["14/5", "one-off"],
  ["2025", null],
])("“%s” is %s work", (when, work) => {
  expect(schedule(when).work?.value ?? null).toBe(work);
});

describe("the year that a row promises something by", () => {
  test("is told apart from its period", () => {
    const { targetYear, from, to } = schedule("2024-2027 Mål: Skanstull ska inte vara en ÖDS 2030");
    expect(targetYear).toMatchObject({
      value: { year: 2030, promise: "Skanstull ska inte vara en ÖDS", endsOpenDrugScene: true },
      confidence: "certain",
    });
    expect([from?.value, to?.value]).toEqual(["2024", "2027"]);
  });

  test("may promise something else", () => {
    expect(schedule("Mål: halverat antal anmälningar 2028").targetYear?.value).toEqual({
      year: 2028,
      promise: "halverat antal anmälningar",
      endsOpenDrugScene: false,
    });
  });

  test("may stand in the goal", () => {
    const row = deriveRow({ goal: "Platsen ska inte längre vara en öppen drogscen 2029." });
    expect(row.schedule.targetYear).toMatchObject({ value: { year: 2029 }, basis: { from: "goal" } });
  });

  test("is none where a year is only a period", () => {
    expect(schedule("2024-2027").targetYear).toBeNull();
  });
});
