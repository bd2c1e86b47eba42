import { expect, test } from "vitest";
import { personalData } from "#data/rules/findings/personal-data.ts";
import { CONTEXT, noticed, planOf } from "./plan-of.ts";

const plan = planOf([
  {
    problems: { 1: { text: "Fråga Anna Exempelsson om platsen." } },
    rows: [{ comment: "Ring 070-123 45 67 eller skriv till anna@example.se" }],
  },
]);

test("personal data are told by their kind and the cell", () => {
  expect(noticed(personalData, plan)).toEqual([
    ["plan-2026-a-1", "problem", { kinds: ["person-name"] }],
    ["plan-2026-a-1", "comment", { kinds: ["e-mail", "phone"] }],
  ]);
});

test("the words themselves are nowhere in what is noticed but in its ground, which is not kept", () => {
  expect(JSON.stringify(noticed(personalData, plan))).not.toMatch(/Anna|070|example/i);
});

test("a name of a place or an actor is none of a person", () => {
  const known = { ...CONTEXT, names: ["Anna Exempelssons torg"] };
  const about = planOf([{ rows: [{ comment: "Vandring vid Anna Exempelssons torg." }] }]);
  expect(noticed(personalData, about, known)).toEqual([]);
});
