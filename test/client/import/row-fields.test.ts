/** What an editor makes of what was written. */
import { expect, test } from "vitest";
import { cursorFrom, sourceOf } from "#client/import/cell-at.ts";
import { commitSummary, missingIn } from "#client/import/commit-counts.ts";
import { rowsIn } from "#client/import/order-rows.ts";
import { measureDecision, textDecision, whenDecision, whenFields } from "#client/import/row-fields.ts";
import { comparedLines } from "#client/import/summary-lines.ts";
import { findPlaces } from "#client/records/find-places.ts";
import { pageOf, question } from "./page.ts";

const [row, other] = rowsIn(pageOf([[{}, {}]]));
if (row === undefined || other === undefined) throw new Error("the page has rows");

test("a text that says the same is no decision; an empty one takes the cell's words away", () => {
  expect(textDecision(row, "problem", "  Problem  1-1 ")).toBeNull();
  expect(textDecision(row, "problem", "")).toEqual({ problem: null });
  expect(textDecision(row, "goal", "Fri\nsikt")).toEqual({ goal: "Fri sikt" });
});

test("a measure keeps a heading and a text; new words are read anew, so that no type is decided with them", () => {
  expect(measureDecision(row, { title: " ", text: "Åtgärd 1-1", types: [null] })).toBeNull();
  expect(measureDecision(row, { title: "Åtgärd 1-1", text: "", types: [null] })).toBeNull();
  expect(measureDecision(row, { title: "Åtgärd 1-1", text: "Åtgärd 1-1", types: ["social"] })).toEqual({
    decision: { types: ["social"] },
  });
  expect(measureDecision(row, { title: "Åtgärd 1-1", text: "Ny text", types: ["social"] })).toEqual({
    decision: { measure: "Ny text" },
  });
});

test("of a time only what was touched is decided; a date and a year must be ones", () => {
  const fields = whenFields(row);
  expect(whenDecision(row, fields)).toEqual({ decision: null });
  expect(whenDecision(row, { ...fields, to: "2028-05" })).toEqual({ decision: { to: "2028-05" } });
  expect(whenDecision(row, { ...fields, from: "våren" })).toBe("badDate");
  expect(whenDecision(row, { ...fields, targetYear: "20270" })).toBe("badYear");
});

test("a place is found by any part of what it is called, the beginning of its name first", () => {
  const places = [
    { name: "Södra parken", aliases: [] },
    { name: "Parkleken", aliases: [] },
    { name: "Torget", aliases: ["Parktorget"] },
  ];
  expect(findPlaces(places, "park").map(({ name }) => name)).toEqual(["Parkleken", "Södra parken", "Torget"]);
  expect(findPlaces(places, "sodra").map(({ name }) => name)).toEqual(["Södra parken"]);
});

test("a value leads to its cell, and a cell to its value; a merged cell to the row that is marked", () => {
  const source = sourceOf(row, { row: row.key, column: "measure" });
  expect(source.ref).toBe("C101");
  expect(cursorFrom(source, [row, other], null)).toEqual({ row: "1-1", column: "measure" });
  const merged = { ...other, row: { ...other.row, problem: row.row.problem } };
  const problem = sourceOf(row, { row: row.key, column: "problem" });
  expect(cursorFrom(problem, [row, merged], "1-2")).toEqual({ row: "1-2", column: "problem" });
  expect(cursorFrom({ ...source, row: 999 }, [row, other], null)).toBeNull();
});

test("the summary names what a commit adds, changes and drops; a held row that is left out is dropped too", () => {
  const page = pageOf([
    [
      {},
      { change: "changed" },
      { change: "same", decision: { leftOut: true } },
      { open: [question("person")] },
    ],
  ]);
  const summary = commitSummary(page);
  expect(summary.new).toHaveLength(2);
  expect(summary.changed.map(({ title }) => title)).toEqual(["Åtgärd 1-2"]);
  expect(summary.dropped.map(({ title }) => title)).toEqual(["Åtgärd 1-3"]);
  expect(summary).toMatchObject({ leftOut: 1, open: 1 });
  const unsaid = { ...page, draft: { ...page.draft, head: { ...page.draft.head, year: null } } };
  expect(missingIn(unsaid)).toEqual(["year"]);
});

test("the document's own summary stands beside what was read of the same area", () => {
  const page = pageOf([[{}, {}]]);
  const [tab] = page.tabs;
  if (tab === undefined) throw new Error("the page has a tab");
  const said = { problems: 2, causes: null, measures: 3, source: row.row.source };
  const [known, unknown] = comparedLines({
    ...page,
    summary: [
      { ...said, priorityArea: "FLIK  1" },
      { ...said, priorityArea: "En annan" },
    ],
  });
  expect(known?.read).toEqual({ problems: 2, causes: 0, measures: 2 });
  expect(unknown?.read).toBeNull();
});
