import { expect, test } from "vitest";
import { refersToRow } from "#data/rules/findings/refers-to-row.ts";
import { rowNotFound } from "#data/rules/findings/row-not-found.ts";
import { noticed, planOf } from "./plan-of.ts";

const sheet = (sheetRow: number, row: number) => ({ source: { row, sheetRow } });

test("a reference to a row of the tab is told with the row that it means", () => {
  const plan = planOf([{ rows: [{ comment: "Ansvariga: se rad 8." }, sheet(8, 2)] }]);
  expect(noticed(refersToRow, plan)).toEqual([
    ["plan-2026-a-1", "comment", { row: 8, target: "plan-2026-a-2" }],
  ]);
  expect(noticed(rowNotFound, plan)).toEqual([]);
});

test("a reference to a row that is not there is an error", () => {
  const plan = planOf([{ rows: [{ title: "Samma som rad 9" }, sheet(8, 2)] }]);
  expect(noticed(rowNotFound, plan)).toEqual([["plan-2026-a-1", "measure", { row: 9 }]]);
  expect(noticed(refersToRow, plan)).toEqual([]);
});

test("without the workbook's numbers the measure's own number in the tab is meant", () => {
  const plan = planOf([{ rows: [{ comment: "Se rad 2" }, {}] }]);
  expect(noticed(refersToRow, plan)).toHaveLength(1);
});

test.each([
  ["the print's row, where rows stand above", { rowsAbove: 1 }, "plan-2026-a-2"],
  ["the tab's own, where nobody knows how many", { rowsAbove: null }, "plan-2026-a-3"],
  ["the tab's own, where the print has none of that number", { rowsAbove: 3 }, "plan-2026-a-3"],
])("in print a number means %s", (_, above, target) => {
  const plan = planOf([{ ...above, rows: [{ comment: "Se rad 3" }, {}, {}] }]);
  expect(noticed(refersToRow, plan)).toEqual([["plan-2026-a-1", "comment", { row: 3, target }]]);
});

test("the ways in which the reader knows a reference, the plan check knows, too", () => {
  const plan = planOf([{ rows: [{ comment: "Jfr på rad 2, jmf raden 9" }, {}] }]);
  expect(noticed(refersToRow, plan)).toEqual([
    ["plan-2026-a-1", "comment", { row: 2, target: "plan-2026-a-2" }],
  ]);
  expect(noticed(rowNotFound, plan)).toEqual([["plan-2026-a-1", "comment", { row: 9 }]]);
});

test("a row that is merely spoken of is no reference", () => {
  const plan = planOf([{ rows: [{ comment: "Rad 1 och 2 hör ihop. De läse rad 7 högt." }] }]);
  expect([...noticed(refersToRow, plan), ...noticed(rowNotFound, plan)]).toEqual([]);
});
