import fc from "fast-check";
import { expect, test } from "vitest";
import { filterContext } from "#data/rules/filter-context.ts";
import { measureTest } from "#data/rules/match-measure.ts";
import { type CrossField, crossCounts, type Side } from "#data/rules/overview/cross-counts.ts";
import { MeasureType } from "#data/schema/measure.ts";
import { MeasureFilter } from "#data/schema/measure-filter.ts";
import { CauseType } from "#data/schema/plan.ts";
import { Status } from "#data/schema/status.ts";
import { anyFilter } from "#test/data/any-filter.ts";
import { dataset, insideView, publicView } from "#test/views.ts";

const { rows, features } = insideView;
const context = filterContext(
  features.map((feature) => feature.properties),
  dataset.actors,
);
const left = (filter: MeasureFilter) => rows.filter(measureTest(filter, context)).length;

const district = { field: "district", values: dataset.districts.map(({ id }) => id) } as const;
const type = { field: "type", values: MeasureType.options } as const;
const status = { field: "status", values: Status.options } as const;
const causeType = { field: "causeType", values: CauseType.options } as const;

/** Every number beside what the list says when it is chosen. */
function expectAsListed<D extends CrossField, A extends CrossField>(
  filter: MeasureFilter,
  down: Side<D>,
  across: Side<A>,
): void {
  const { lines, foot, total } = crossCounts(rows, filter, down, across, context);
  const others = { ...filter, [down.field]: undefined, [across.field]: undefined };
  const chosen = (part: object) => left(MeasureFilter.parse({ ...others, ...part }));
  expect(total).toBe(chosen({}));
  for (const { value, count } of foot) expect(count).toBe(chosen({ [across.field]: [value] }));
  for (const line of lines) {
    expect(line.total).toBe(chosen({ [down.field]: [line.value] }));
    for (const { value, count } of line.cells)
      expect(count).toBe(chosen({ [down.field]: [line.value], [across.field]: [value] }));
  }
}

test("the number in a cell is how long the list is when its two values are chosen, whatever else is", () => {
  fc.assert(
    fc.property(anyFilter, (filter) => {
      expectAsListed(filter, district, status);
      expectAsListed(filter, type, status);
      expectAsListed(filter, type, causeType);
    }),
    { numRuns: 25 },
  );
});

test("a measure has one status and one district: the cells add up to the lines, and those to the whole", () => {
  fc.assert(
    fc.property(anyFilter, (filter) => {
      const { lines, foot, total, without } = crossCounts(rows, filter, district, status, context);
      for (const line of lines)
        expect(line.cells.reduce((sum, { count }) => sum + count, 0)).toBe(line.total);
      expect(lines.reduce((sum, line) => sum + line.total, 0)).toBe(total);
      expect(foot.reduce((sum, { count }) => sum + count, 0)).toBe(total);
      expect(without).toBe(0);
    }),
    { numRuns: 60 },
  );
});

test("what says nothing of its cause or its type is told as such, not as a cell", () => {
  const { lines, total, without } = crossCounts(rows, {}, type, causeType, context);
  const inCells = lines.reduce((sum, line) => sum + line.cells.reduce((of, { count }) => of + count, 0), 0);
  expect(without).toBeGreaterThan(0);
  expect(inCells).toBeGreaterThanOrEqual(total - without);
});

test("nothing is missing from the lists in which the values stand", () => {
  const listed = crossCounts(rows, {}, district, status, context);
  expect(listed.lines.map(({ value }) => value)).toEqual(district.values);
  expect(listed.foot.map(({ value }) => value)).toEqual(Status.options);
});

test("the public is told nothing of where causes lie", () => {
  const seen = crossCounts(publicView.rows, {}, type, causeType, context);
  expect(seen.foot.map(({ count }) => count)).toEqual([0, 0, 0]);
  expect(seen.without).toBe(seen.total);
});
