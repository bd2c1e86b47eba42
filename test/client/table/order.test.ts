/** The rows' order and their groups, of the project's own measures. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { ColumnId } from "#client/table/columns.ts";
import { Grouping, groupRows, linesOf, NOWHERE, rowLine, rowsIn } from "#client/table/group-rows.ts";
import { type SortBy, sortKey, sortRows, turnSort } from "#client/table/sort-rows.ts";
import { insideView } from "#test/views.ts";
import { WORDS } from "./words.ts";

const { rows: all } = insideView;
const some = fc.subarray(all, { maxLength: 25 });
const sortBy: fc.Arbitrary<SortBy[]> = fc
  .uniqueArray(fc.constantFrom(...ColumnId.options), { maxLength: 3 })
  .chain((columns) =>
    fc.tuple(...columns.map((column) => fc.boolean().map((isDescending) => ({ column, isDescending })))),
  );

test("sorting keeps every row and only those, and equal rows keep the plan's order", () => {
  fc.assert(
    fc.property(some, sortBy, (rows, by) => {
      const sorted = sortRows(rows, by, WORDS);
      expect(new Set(sorted)).toEqual(new Set(rows));
      expect(sorted).toHaveLength(rows.length);
      const keysOf = (at: number) =>
        JSON.stringify(by.map(({ column }) => (sorted[at] ? sortKey(column, sorted[at], WORDS) : null)));
      for (let at = 1; at < sorted.length; at++) {
        const [before, after] = [sorted[at - 1], sorted[at]];
        if (before === undefined || after === undefined || keysOf(at - 1) !== keysOf(at)) continue;
        expect(rows.indexOf(before)).toBeLessThan(rows.indexOf(after));
      }
    }),
  );
});

test("empty cells come last, whichever way one sorts", () => {
  for (const isDescending of [false, true]) {
    const sorted = sortRows(all, [{ column: "targetYear", isDescending }], WORDS);
    const years = sorted.map((row) => row.schedule.targetYear ?? null);
    const first = years.indexOf(null);
    expect(first).toBeGreaterThan(0);
    expect(years.slice(first).every((year) => year === null)).toBe(true);
    const told = years.slice(0, first).map(Number);
    expect(told).toEqual(told.toSorted((a, b) => (isDescending ? b - a : a - b)));
  }
});

test("å, ä and ö stand where Swedish has them", () => {
  const [row] = all;
  if (row === undefined) throw new Error("There are rows");
  const named = ["Öken", "Zon", "Ärla", "Åsen", "Alm"].map((title) => ({ ...row, title }));
  const sorted = sortRows(named, [{ column: "title", isDescending: false }], WORDS);
  expect(sorted.map(({ title }) => title)).toEqual(["Alm", "Zon", "Åsen", "Ärla", "Öken"]);
});

test("a heading sorts up, then down, then not at all; with Shift the others stay", () => {
  const up = turnSort([], "status", false);
  expect(up).toEqual([{ column: "status", isDescending: false }]);
  const both = turnSort(up, "place", true);
  expect(both.map(({ column }) => column)).toEqual(["status", "place"]);
  const down = turnSort(both, "status", true);
  expect(down[0]).toEqual({ column: "status", isDescending: true });
  expect(turnSort(down, "status", true).map(({ column }) => column)).toEqual(["place"]);
  expect(turnSort(both, "title", false).map(({ column }) => column)).toEqual(["title"]);
});

test("a row stands under each of its places and actors, and is counted there; nothing is lost or added", () => {
  fc.assert(
    fc.property(some, fc.constantFrom(...Grouping.options), (rows, by) => {
      const groups = groupRows(rows, by, WORDS, "Ingenstans");
      expect(new Set(groups.flatMap((group) => group.rows))).toEqual(new Set(rows));
      for (const group of groups) {
        expect(group.rows, "in the order that they came").toEqual(
          rows.filter((row) => group.rows.includes(row)),
        );
        expect(new Set(group.rows).size, "once under each heading").toBe(group.rows.length);
      }
      if (by === "place")
        for (const row of rows)
          expect(
            groups
              .filter((group) => group.rows.includes(row))
              .map(({ id }) => id)
              .sort(),
          ).toEqual(row.places.length === 0 ? [NOWHERE] : [...new Set<string>(row.places)].sort());
      expect(
        groups.slice(0, -1).every(({ id }) => id !== NOWHERE),
        "what belongs nowhere comes last",
      ).toBe(true);
    }),
  );
});

test("a folded heading keeps its count and hides its rows; a row under several is taken along once", () => {
  const groups = groupRows(all, "actor", WORDS, "Ingen");
  const open = linesOf(groups, new Set());
  expect(rowsIn(open)).toHaveLength(all.length);
  expect(new Set(open.map(({ key }) => key)).size).toBe(open.length);
  const [first] = groups;
  const folded = linesOf(groups, new Set([first?.id ?? ""]));
  expect(folded).toHaveLength(open.length - (first?.rows.length ?? 0));
  expect(folded[0]).toMatchObject({ kind: "group", isFolded: true, count: first?.rows.length });
  expect(rowsIn(all.map((row) => rowLine(row)))).toEqual(all);
});
