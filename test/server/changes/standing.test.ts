import { expect, test } from "vitest";
import { standing } from "#server/changes/standing.ts";

const change = (id: string, undoes: string | null = null) => ({ id, undoes });
const ids = (...later: ReturnType<typeof change>[]) => standing(later).map(({ id }) => id);

test("a change and its undo cancel out, however deep", () => {
  expect(ids()).toEqual([]);
  expect(ids(change("b"), change("c", "b"))).toEqual([]);
  expect(ids(change("b"), change("c"), change("d", "c"), change("e", "b"))).toEqual([]);
});

test("an undo that was undone leaves its change standing", () => {
  expect(ids(change("b"), change("c", "b"), change("d", "c"))).toEqual(["b"]);
});

test("a change that was brought back can be undone by its own name or by that of what brought it back", () => {
  const back = [change("b"), change("c", "b"), change("d", "c")];
  expect(ids(...back, change("e", "d"))).toEqual([]);
  expect(ids(...back, change("e", "b"))).toEqual([]);
  expect(ids(...back, change("e", "b"), change("f", "e"))).toEqual(["b"]);
});
