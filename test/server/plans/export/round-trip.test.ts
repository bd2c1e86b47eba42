/** A plan that is exported and read again is the same plan. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planOfReading } from "#server/plans/export/local-plan.ts";
import { anyPlan } from "./any-plan.ts";
import { exported, read, register, takenIn } from "./exported.ts";
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

test("a tab that is called as a column is, keeps its rows and its name", async () => {
  const [plan] = register.plans;
  if (plan === undefined) throw new Error("no plan comes with the product");
  const areas = plan.priorityAreas.map((area) => ({ ...area, tab: `Åtgärd ${area.tab}` }));
  const named = { ...plan, priorityAreas: areas };
  const { plan: again } = await takenIn(await exported(named), "namn.xlsx");
  expect(carried(again)).toEqual(carried(named));
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

const HASSELBY = "hasselby-vallingby-atgardsplan-2025.xlsx";
const published = join(process.env.PLANS_DIR ?? "", HASSELBY);
const isHere = process.env.PLANS_DIR !== undefined && existsSync(published);

test.skipIf(!isHere)(
  `a published workbook is the same plan again, in its own words (${isHere ? "at hand" : "skipped: not at hand, PLANS_DIR"})`,
  async () => {
    const reading = await read(new Uint8Array(readFileSync(published)), HASSELBY);
    const found = planOfReading(reading, HASSELBY, register);
    if (found === null) throw new Error("the workbook says whose plan it is");
    const bytes = await exported(found.plan, found.sources);
    expect(carried((await takenIn(bytes, "igen.xlsx")).plan)).toEqual(carried(found.plan));
    expect(JSON.stringify((await read(bytes, "igen.xlsx")).plan)).not.toContain("clarifications");
  },
);
