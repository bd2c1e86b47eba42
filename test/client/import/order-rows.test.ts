/** Which rows a reviewer sees, and in which order. */
import { describe, expect, test } from "vitest";
import { withPatch } from "#client/import/decisions.ts";
import { countByFilter, listRows, orderOf } from "#client/import/order-rows.ts";
import { pageOf, question } from "./page.ts";

const place = [question("unknown-place", "problem", "Parken")];
const page = pageOf([
  [{}, { open: place }, { change: "changed" }],
  [{ open: place }, { change: "same" }, { open: place, decision: { accepted: true } }],
]);
const keys = (tabs: ReturnType<typeof listRows>) => tabs.map(({ rows }) => rows.map(({ key }) => key));

describe("the rows of a draft", () => {
  test("stand by tab, those with questions first, each kind in the document's order", () => {
    expect(keys(listRows(page, "all", orderOf(page)))).toEqual([
      ["1-2", "1-1", "1-3"],
      ["2-1", "2-2", "2-3"],
    ]);
  });

  test("are counted as they are filtered", () => {
    const counts = countByFilter(page);
    expect(counts).toEqual({ open: 2, all: 6, changed: 5, "left-out": 0 });
    for (const filter of ["open", "all", "changed", "left-out"] as const)
      expect(listRows(page, filter, orderOf(page)).flatMap(({ rows }) => rows)).toHaveLength(counts[filter]);
  });

  test("do not change places while somebody decides, but leave the open ones once accepted", () => {
    const order = orderOf(page);
    const decided = withPatch(page, { rows: { "1-2": { accepted: true } } });
    expect(keys(listRows(decided, "all", order))[0]).toEqual(["1-2", "1-1", "1-3"]);
    expect(keys(listRows(decided, "open", order))).toEqual([["2-1"]]);
  });

  test("that are left out ask nothing, and are found where left-out rows are", () => {
    const decided = withPatch(page, { rows: { "1-2": { leftOut: true } } });
    expect(countByFilter(decided)).toMatchObject({ open: 1, "left-out": 1 });
  });
});
