import { expect, test } from "vitest";
import { choicesFor } from "#client/plans/compare/choices.ts";
import { ChangeId, PlanId } from "#data/schema/ids.ts";
import { PlanSummary } from "#data/schema/plan-answer.ts";
import { planSummary } from "#server/plans/index.ts";
import { dataset, insideView } from "#test/views.ts";

const [first] = dataset.plans;
if (first === undefined) throw new Error("The dataset has plans");
const some = PlanSummary.parse(planSummary(insideView, first));
const plan = (year: number, district = some.district): PlanSummary => ({
  ...some,
  id: PlanId.parse(`${district.id}-${year}`),
  year,
  district,
});

test("last year's plan comes first, then older ones, then what the plan was before, then later years", () => {
  const other = dataset.districts.find(({ id }) => id !== some.district.id) ?? some.district;
  const change = ChangeId.parse("00000000-0000-4000-8000-000000000000");
  const version = { change, at: "2026-01-01T00:00:00.000Z", who: null, document: "plan.xlsx", isUndo: false };
  const plans = [plan(2027), plan(2023), plan(2026), plan(2025), plan(2025, other)];
  expect(choicesFor(plan(2026), plans, [version]).map((choice) => choice.with)).toEqual([
    plan(2025).id,
    plan(2023).id,
    change,
    plan(2027).id,
  ]);
});

test("a plan that stands alone in its district has nothing to be compared with", () => {
  expect(choicesFor(plan(2026), [plan(2026)], [])).toEqual([]);
});
