/** What a question asks, and what one can do about it. */
import { expect, test } from "vitest";
import { rowsIn } from "#client/import/order-rows.ts";
import { columnAsked, offersOf, questionsIn, sentenceOf } from "#client/import/questions.ts";
import type { OpenQuestion } from "#data/schema/draft-row.ts";
import { pageOf, question } from "./page.ts";

const kept: OpenQuestion = {
  ...question("correction-kept", "status"),
  correction: { field: "status", document: { status: "started" }, kept: { status: "done" } },
};

test("a place that the register does not have can be chosen, or drawn by the document's name", () => {
  const unknown = question("unknown-place", "problem", "Parken");
  expect(offersOf(unknown)).toEqual([
    { kind: "edit", column: "places" },
    { kind: "draw", name: "Parken" },
  ]);
  expect(columnAsked(unknown)).toBe("places");
});

test("a correction that stands against the document offers both values", () => {
  expect(offersOf(kept)).toEqual([
    { kind: "choose", field: "status", choice: "document" },
    { kind: "choose", field: "status", choice: "kept" },
  ]);
});

test("a question stands in the column where it is settled, and is told by a sentence of its own", () => {
  const asked: OpenQuestion[] = [
    question("person", "comment"),
    question("no-place", "problem"),
    question("unknown-place", "problem", "Parken"),
    question("text", "goal", "Mål"),
    question("value", "when", "snart"),
    question("unknown-actor", "measure", "Föreningen"),
    question("row-not-found", "who", "se rad 99"),
    kept,
  ];
  const [row] = rowsIn(pageOf([[{ open: asked }]]));
  if (row === undefined) throw new Error("the page has a row");
  expect(asked.map((one) => sentenceOf(one, row).key)).toEqual(asked.map(({ kind }) => kind));
  expect(questionsIn(row, "who").map(({ kind }) => kind)).toEqual(["unknown-actor", "row-not-found"]);
  expect(questionsIn(row, "places")).toHaveLength(2);
});
