/** The rows of a review as the lines of its table. */
import { expect, test } from "vitest";
import { listRows, orderOf } from "#client/import/order-rows.ts";
import { linesOf } from "#client/import/review-lines.ts";
import { pageOf } from "./page.ts";

test("every listed row has a line, below the heading of its tab", () => {
  const page = pageOf([[{}, {}], [{}]]);
  const lines = linesOf(listRows(page, "all", orderOf(page)));
  expect(lines.map(({ kind, key }) => `${kind}: ${key}`)).toEqual([
    "tab: tab 1",
    "row: 1-1",
    "row: 1-2",
    "tab: tab 2",
    "row: 2-1",
  ]);
});
