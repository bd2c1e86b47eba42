import { expect, test } from "vitest";
import { notFollowedUp } from "#data/rules/findings/not-followed-up.ts";
import { CONTEXT, noticed, planOf } from "./plan-of.ts";

const bare = { followUps: [], status: "planned" };
const after = { ...CONTEXT, today: "2027-01-01" };

test("while the plan's year lasts nothing is missing", () => {
  const plan = planOf([{ rows: [bare] }]);
  expect(noticed(notFollowedUp, plan, { ...CONTEXT, today: "2026-12-31" })).toEqual([]);
});

test("once it is over, a row without follow-up or status is noticed in that column", () => {
  const plan = planOf([{ rows: [bare, {}] }]);
  expect(noticed(notFollowedUp, plan, after)).toEqual([
    ["plan-2026-a-1", "followUp", { year: 2026 }],
    ["plan-2026-a-1", "status", { year: 2026 }],
  ]);
});

test("a plan that nobody has followed up is said to be so once", () => {
  const plan = planOf([{ rows: Array.from({ length: 7 }, () => bare) }]);
  expect(noticed(notFollowedUp, plan, after)).toEqual([
    ["plan-2026", "followUp", { missing: 7, year: 2026 }],
    ["plan-2026", "status", { missing: 7, year: 2026 }],
  ]);
});
