import fc from "fast-check";
import { expect, test } from "vitest";
import { facetCounts } from "#data/rules/facet-counts.ts";
import { filterContext } from "#data/rules/filter-context.ts";
import { measureTest } from "#data/rules/match-measure.ts";
import { MeasureFilter } from "#data/schema/measure-filter.ts";
import { anyFilter } from "#test/data/any-filter.ts";
import { dataset, insideView, publicView } from "#test/views.ts";

const { rows, features } = insideView;
const context = filterContext(
  features.map((feature) => feature.properties),
  dataset.actors,
);
const left = (filter: object) => rows.filter(measureTest(MeasureFilter.parse(filter), context)).length;

test("the number beside a value is what choosing it leaves, whatever else is chosen", () => {
  fc.assert(
    fc.property(anyFilter, (filter) => {
      for (const [facet, values] of Object.entries(facetCounts(rows, filter, context))) {
        for (const [value, count] of values) {
          const chosen = typeof value === "boolean" ? value : [value];
          expect(count, `${facet} ${value}`).toBe(left({ ...filter, [facet]: chosen }));
        }
      }
    }),
    { numRuns: 60 },
  );
});

test("a value does not disappear because of what is chosen elsewhere", () => {
  const all = facetCounts(rows, {}, context);
  const narrow = facetCounts(rows, MeasureFilter.parse({ status: ["unknown"], at: 2040 }), context);
  for (const [facet, values] of Object.entries(all)) {
    const offered = Object.entries(narrow).find(([name]) => name === facet)?.[1];
    expect([...(offered?.keys() ?? [])].sort(), facet).toEqual([...values.keys()].sort());
  }
});

test("an actor's number follows the role that is asked for, and a role's the actor", () => {
  const leading = facetCounts(rows, MeasureFilter.parse({ role: ["lead"] }), context);
  const all = facetCounts(rows, {}, context);
  expect(leading.actor.get("trafikkontoret")).toBeLessThan(all.actor.get("trafikkontoret") ?? 0);
  const its = facetCounts(rows, MeasureFilter.parse({ actor: ["trafikkontoret"] }), context);
  expect(its.role.get("lead")).toBe(leading.actor.get("trafikkontoret"));
});

test("the public is offered nothing of what it may not see", () => {
  const counts = facetCounts(
    publicView.rows,
    {},
    filterContext(
      publicView.features.map((feature) => feature.properties),
      dataset.actors,
    ),
  );
  expect([...counts.finding, ...counts.causeType, ...counts.targetYear]).toEqual([]);
  expect(counts.openDrugScene.has(true)).toBe(false);
});
