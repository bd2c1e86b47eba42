/** A plan that is exported and read again is the same plan. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyPlan } from "./any-plan.ts";
import { exported, register, takenIn } from "./exported.ts";
import { carried } from "./same-plan.ts";

describe("the plans that come with the product, exported and read back", () => {
  test.each(register.plans.map((plan) => [plan.id, plan] as const))(
    "%s is the same plan",
    async (id, plan) => {
      const { plan: again } = await takenIn(await exported(plan), `${id}.xlsx`);
      expect(carried(again)).toEqual(carried(plan));
    },
  );
});

test("any plan is the same once it has been exported and read back", async () => {
  await fc.assert(
    fc.asyncProperty(anyPlan, async (plan) => {
      const { plan: again } = await takenIn(await exported(plan), `${plan.id}.xlsx`);
      expect(carried(again)).toEqual(carried(plan));
    }),
    { numRuns: 20 },
  );
}, 240_000);
