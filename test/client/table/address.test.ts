/** How the table is set, there and back through an address. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseSearch, stringifySearch } from "#client/model/page-search.ts";
import { ColumnId, toldColumns, USUAL } from "#client/table/columns.ts";
import { Grouping } from "#client/table/group-rows.ts";
import { searchOf, settingOf, TableSearch, type TableSetting } from "#client/table/table-search.ts";
import { insideView, publicView } from "#test/views.ts";

const column = fc.constantFrom(...ColumnId.options);
const setting: fc.Arbitrary<TableSetting> = fc.record({
  columns: fc.uniqueArray(column, { minLength: 1 }),
  sort: fc.uniqueArray(fc.record({ column, isDescending: fc.boolean() }), {
    maxLength: 3,
    selector: (by) => by.column,
  }),
  group: fc.option(fc.constantFrom(...Grouping.options)),
});
const read = (address: string) => settingOf(TableSearch.parse(parseSearch(address)));

test("a copied link sets the table as it was: columns, order and groups", () => {
  fc.assert(
    fc.property(setting, (set) => {
      expect(read(stringifySearch(searchOf(set)))).toEqual(set);
    }),
  );
});

test("as it is from the beginning it leaves no trace in the address", () => {
  expect(stringifySearch(searchOf({ columns: USUAL, sort: [], group: null }))).toBe("");
  expect(read("")).toEqual({ columns: USUAL, sort: [], group: null });
});

test("a mistyped link opens with what of it can be understood", () => {
  expect(read("?col=status&col=finns-inte&col=status&sort=-place&sort=sidledes&group=humör")).toEqual({
    columns: ["status"],
    sort: [{ column: "place", isDescending: true }],
    group: null,
  });
});

test("who works from the inside is offered every column, the public those that are public", () => {
  expect(toldColumns(insideView.rows)).toEqual(ColumnId.options);
  const seen = toldColumns(publicView.rows);
  expect(seen).toEqual(
    ColumnId.options.filter(
      (one) =>
        !["problem", "cause", "targetYear", "targetYearTrail", "followUp", "goals", "comment"].includes(one),
    ),
  );
});
