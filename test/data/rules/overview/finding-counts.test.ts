import fc from "fast-check";
import { expect, test } from "vitest";
import { filterContext } from "#data/rules/filter-context.ts";
import { measureTest } from "#data/rules/match-measure.ts";
import { findingCounts } from "#data/rules/overview/finding-counts.ts";
import { Severity } from "#data/schema/finding.ts";
import { MeasureFilter } from "#data/schema/measure-filter.ts";
import { withFindings } from "#server/findings/index.ts";
import { anyFilter } from "#test/data/any-filter.ts";
import { dataset, insideView, publicView } from "#test/views.ts";

const TODAY = "2025-11-21";
const { features } = insideView;
const rows = withFindings(insideView, TODAY);
const context = filterContext(
  features.map((feature) => feature.properties),
  dataset.actors,
);

test("a rule's number is how long the list is when the rule is chosen, whatever else is", () => {
  fc.assert(
    fc.property(anyFilter, (filter) => {
      for (const { rule, measures } of findingCounts(rows, filter, context).lines) {
        const chosen = MeasureFilter.parse({ ...filter, finding: [rule] });
        expect(measures, rule).toBe(rows.filter(measureTest(chosen, context)).length);
      }
    }),
    { numRuns: 60 },
  );
});

test("a measure in which several rules see something is one measure", () => {
  const { lines, measures } = findingCounts(rows, {}, context);
  const each = lines.map((line) => line.measures);
  expect(measures).toBeGreaterThanOrEqual(Math.max(...each));
  expect(measures).toBeLessThan(each.reduce((sum, one) => sum + one, 0));
  expect(measures).toBe(rows.filter((row) => (row.openFindings?.length ?? 0) > 0).length);
});

test("the gravest come first", () => {
  const order = findingCounts(rows, {}, context).lines.map(({ severity }) =>
    Severity.options.indexOf(severity),
  );
  expect(order.length).toBeGreaterThan(1);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

test("the public is told of no findings", () => {
  expect(findingCounts(withFindings(publicView, TODAY), {}, context)).toEqual({ lines: [], measures: 0 });
});
