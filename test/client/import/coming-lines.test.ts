/** A draft's rows before all of them are derived. */
import { expect, test } from "vitest";
import { comingLines, isWhole, windowsOf } from "#client/import/coming-lines.ts";
import { rowsIn } from "#client/import/order-rows.ts";
import type { ComingRow } from "#data/schema/coming-rows.ts";
import { pageOf } from "./page.ts";

const tab = (priorityArea: string, rows: number) => ({ kind: "own" as const, priorityArea, rows });

test("each tab's heading stands above its rows, which are counted through all tabs", () => {
  expect(comingLines([tab("Platser", 2), tab("Unga", 0), tab("Vuxna", 1)])).toEqual([
    { kind: "tab", key: "tab 1", priorityArea: "Platser", rows: 2 },
    { kind: "row", key: "row 0", at: 0 },
    { kind: "row", key: "row 1", at: 1 },
    { kind: "tab", key: "tab 2", priorityArea: "Unga", rows: 0 },
    { kind: "tab", key: "tab 3", priorityArea: "Vuxna", rows: 1 },
    { kind: "row", key: "row 2", at: 2 },
  ]);
});

test("the rows in sight are asked for some at a time, each of them once", () => {
  expect(windowsOf([48, 49, 50, 51, 3_999], 50)).toEqual([0, 50, 3_950]);
  expect(windowsOf([], 50)).toEqual([]);
});

test("rows are asked for anew as long as one of them is not derived", () => {
  const [row] = rowsIn(pageOf([[{}]]));
  if (row === undefined) throw new Error("it has one row");
  const seen: ComingRow = { key: row.key, row: row.row, values: null };
  const values = { derived: row.derived, open: row.open };
  expect(isWhole({ rows: [seen] })).toBe(false);
  expect(isWhole({ rows: [{ ...seen, values }] })).toBe(true);
  expect(isWhole({ rows: [{ ...seen, values }, seen] })).toBe(false);
});
