import { expect, test } from "vitest";
import { followUpRepeatsStatus } from "#data/rules/findings/follow-up-repeats-status.ts";
import { noticed, planOf } from "./plan-of.ts";

const notes = (...texts: string[]) => ({
  followUps: texts.map((text) => ({ date: null, text, reportedBy: null })),
});
const yearEnd = { year: 2026, status: "done", continuesIn: null, words: "Klart och överlämnat" };

test.each([
  ["nothing but a status", notes("Genomfört enligt plan.")],
  ["a status of the measure", notes("Åtgärden är delvis genomförd")],
  ["the year-end's own words", { ...notes("Klart och överlämnat."), yearEnd }],
])("a follow-up that says %s is noticed", (_, said) => {
  expect(noticed(followUpRepeatsStatus, planOf([{ rows: [said] }]))).toEqual([
    ["plan-2026-a-1", "followUp", {}],
  ]);
});

test("one that tells what was done is not, though it stands beside another", () => {
  const rows = [notes("Pågår.", "Tio samtal är hållna."), notes("Genomfört i april med goda resultat.")];
  expect(noticed(followUpRepeatsStatus, planOf([{ rows }]))).toEqual([]);
});
