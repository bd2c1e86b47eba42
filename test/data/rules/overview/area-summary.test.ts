import fc from "fast-check";
import { expect, test } from "vitest";
import { chainCounts } from "#data/rules/chain-counts.ts";
import { filterContext } from "#data/rules/filter-context.ts";
import { measureTest } from "#data/rules/match-measure.ts";
import { areaSummary } from "#data/rules/overview/area-summary.ts";
import { MeasureFilter } from "#data/schema/measure-filter.ts";
import { anyFilter } from "#test/data/any-filter.ts";
import { dataset, insideView, publicView } from "#test/views.ts";

const { rows, features } = insideView;
const context = filterContext(
  features.map((feature) => feature.properties),
  dataset.actors,
);
const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0);

test("of one plan, each area says what the plan's own summary table counts", () => {
  for (const plan of dataset.plans) {
    const filter = MeasureFilter.parse({ district: [plan.district], year: [plan.year] });
    const { lines } = areaSummary(rows, filter, context);
    for (const { area, problems, causes, measures } of lines) {
      const tabs = plan.priorityAreas.filter(({ kind }) => kind === area).map(chainCounts);
      expect({ problems, causes, measures }, `${plan.id} ${area}`).toEqual({
        problems: sum(tabs.map((tab) => tab.problems)),
        causes: sum(tabs.map((tab) => tab.causes)),
        measures: sum(tabs.map((tab) => tab.measures)),
      });
    }
  }
});

test("the areas add up to the whole, and each is as long as the list when it is chosen", () => {
  fc.assert(
    fc.property(anyFilter, (filter) => {
      const { lines, total } = areaSummary(rows, filter, context);
      expect(sum(lines.map(({ problems }) => problems))).toBe(total.problems);
      expect(sum(lines.map(({ measures }) => measures))).toBe(total.measures);
      for (const { area, measures, byStatus } of lines) {
        const chosen = MeasureFilter.parse({ ...filter, area: [area] });
        expect(measures).toBe(rows.filter(measureTest(chosen, context)).length);
        expect(sum(Object.values(byStatus))).toBe(measures);
      }
    }),
    { numRuns: 60 },
  );
});

test("whoever does not see the causes is not told that there are none", () => {
  const { total } = areaSummary(publicView.rows, {}, context);
  expect(total.measures).toBeGreaterThan(0);
  expect(total.causes).toBeNull();
});
