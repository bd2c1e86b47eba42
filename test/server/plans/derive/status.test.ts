/** How far a row has come, and where it goes on. */
import { describe, expect, test } from "vitest";
import { deriveRow, deriveRows } from "./plan.ts";

const of = (status: string) => deriveRow({ status }, { kind: "follow-up" }).status;

test.each([
  ["Genomfört enligt plan", "done", null],
  ["Har genomförts enligt plan.", "done", null],
  ["Klart", "done", null],
  ["Påbörjat", "started", null],
  ["Pågår", "started", null],
  ["Påbörjat och nästan klart. Slutförs nästa år", "started", null],
  ["Delvis genomfört, träffar hålls", "partly-done", null],
  ["Genomfört delvis enligt plan", "partly-done", null],
  ["Ej påbörjat", "not-started", null],
  ["Är ännu inte påbörjat", "not-started", null],
  ["Har ej gått att genomföra", "not-done", null],
  ["Kunde ej genomföras då lokalen var upptagen", "not-done", null],
  ["Ej genomfört enligt plan", "not-done", null],
  ["Detta har inte gjorts", "not-done", null],
  ["Borttaget ur åtgärdsplanen, inget behov längre", "removed", "none"],
  ["Inplanerat till januari", "planned", null],
  [
    "Påbörjat, arbetet fortsätter 2025 inom ramen för både arbetsgrupp och linjeverksamhet.",
    "started",
    "both",
  ],
  ["Genomfört, fortsätter inom ramen för arbetsgruppen", "done", "workgroup"],
  ["Ej påbörjat. Fortsätter i linjeverksamhet 2025", "not-started", "line"],
  ["Till hälften klart", "partly-done", null],
  ["Skjuts upp till nästa år", "planned", null],
  ["Avbruten", "not-done", null],
  ["Arbetet fortsätter i ordinarie verksamhet", "started", "line"],
  ["Åtgärden är inte klar", "unknown", null],
  ["Målet ej uppnått", "unknown", null],
  ["Detta sköts på annat håll", "unknown", null],
])("“%s”", (words, status, continuesIn) => {
  const derived = of(words);
  expect([derived.status.value, derived.continuesIn?.value ?? null, derived.statusBasis]).toEqual([
    status,
    continuesIn,
    "year-end",
  ]);
});

test("a status that is not understood is a doubt, not a guess", () => {
  const row = deriveRow({ status: "Se bilaga" }, { kind: "follow-up" });
  expect(row.status.status).toMatchObject({ value: "unknown", confidence: "doubtful" });
  expect(row.doubts).toContainEqual({
    doubt: "status-not-understood",
    basis: { from: "status", words: "Se bilaga", person: false, row: null },
  });
});

describe("numbered statuses", () => {
  test.each([
    ["1. Genomfört enligt plan. 2. Genomfört enligt plan", "done", { 1: "done", 2: "done" }],
    ["1. Genomfört 2. Har ej gått att genomföra", "partly-done", { 1: "done", 2: "not-done" }],
    ["1. Påbörjat, klart i vår 2. Ej påbörjat", "started", { 1: "started", 2: "not-started" }],
  ])("“%s” is %s in all", (words, status, parts) => {
    const derived = of(words);
    expect(derived.status.value).toBe(status);
    expect(Object.fromEntries(derived.parts.map(({ value }) => [value.number, value.status]))).toEqual(parts);
  });
});

describe("where the status column is empty", () => {
  test("the newest follow-up tells", () => {
    const { status } = deriveRow({ followUp: "Åtgärden genomförd." }, { kind: "follow-up" });
    expect([status.status.value, status.statusBasis]).toEqual(["done", "follow-up"]);
  });

  test("a plan that nobody has followed up is planned", () => {
    const { status } = deriveRow({ measure: "Ny belysning" });
    expect([status.status.value, status.statusBasis]).toEqual(["planned", "plan"]);
  });

  test("an indicator in the follow-up column of a new plan is no status", () => {
    expect(deriveRow({ followUp: "Antal kurser" }).status.statusBasis).toBe("plan");
  });

  test("silence in a plan that has been followed up is not known", () => {
    const [, second] = deriveRows([{ followUp: "Genomfört" }, { measure: "Möten" }]);
    expect(second?.status.status).toMatchObject({ value: "unknown", confidence: "doubtful" });
  });
});
