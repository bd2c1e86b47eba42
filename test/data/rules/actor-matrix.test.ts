import fc from "fast-check";
import { expect, test } from "vitest";
import { actorMatrix } from "#data/rules/actor-matrix.ts";
import { filterContext } from "#data/rules/filter-context.ts";
import { measureTest } from "#data/rules/match-measure.ts";
import { Role } from "#data/schema/measure.ts";
import type { MeasureFilter } from "#data/schema/measure-filter.ts";
import { anyFilter } from "#test/data/any-filter.ts";
import { dataset, insideView } from "#test/views.ts";

const { rows } = insideView;
const places = insideView.features.map(({ properties }) => properties);
const context = filterContext(places, dataset.actors);
const sides = { actors: dataset.actors.map(({ id }) => id), places: places.map(({ id }) => id) };
const left = (filter: MeasureFilter) => rows.filter(measureTest(filter, context)).length;

test("each number is what choosing its actor, its place and its role leaves, whatever else is chosen", () => {
  fc.assert(
    fc.property(anyFilter, fc.nat(), fc.nat(), (filter, one, other) => {
      const { lines } = actorMatrix(rows, filter, context, sides);
      const line = lines[one % Math.max(1, lines.length)];
      if (line === undefined) return;
      const { place: _place, ...rest } = filter;
      expect(line.measures).toBe(left({ ...rest, actor: [line.actor] }));
      const cells = line.cells.filter((cell) => cell !== null);
      const cell = cells[other % Math.max(1, cells.length)];
      if (cell === undefined) return;
      const there = { ...filter, actor: [line.actor], place: [cell.place] };
      expect(cell.measures).toBe(left(there));
      for (const role of Role.options)
        if (filter.role === undefined || filter.role.includes(role))
          expect(cell.roles[role], role).toBe(left({ ...there, role: [role] }));
    }),
  );
});

test("lines and columns without anything are left out, and those that are there keep their order", () => {
  const { lines, places: columns } = actorMatrix(rows, { district: [] }, context, sides);
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.map(({ actor }) => actor)).toEqual(
    sides.actors.filter((id) => lines.some(({ actor }) => actor === id)),
  );
  for (const [index, place] of columns.entries())
    expect(lines.some(({ cells }) => cells[index]?.place === place)).toBe(true);
  for (const { cells } of lines) expect(cells).toHaveLength(columns.length);
});

test("an organisation does what its units do", () => {
  const { lines } = actorMatrix(rows, {}, context, sides);
  const of = (id: string) => lines.find(({ actor }) => actor === id)?.measures ?? 0;
  expect(of("polisen")).toBeGreaterThanOrEqual(of("lpo-sodermalm"));
  expect(of("lpo-sodermalm")).toBeGreaterThan(0);
});
