import { expect, test } from "vitest";
import type { Doubt } from "#data/schema/document.ts";
import { doubtsByPlace } from "#server/plans/read/text/doubts-by-place.ts";
import type { Boundary } from "#server/plans/read/text/lattice.ts";
import type { Segment } from "#server/plans/read/text/segment.ts";

const COLUMNS = 6;

const cell = (row: number, column: number, before: Boundary = "blank", doubts: Doubt[] = []): Segment => {
  const line = { number: 1, page: 1, text: "Klipp häcken", afterGap: false };
  const piece = { from: 0, to: 1, line, text: line.text, before, lineOfBlock: 0, width: 6, isWhole: false };
  return { row, column, pieces: [piece], doubts };
};

test("a cell with no neighbour on either side is not sure of its column", () => {
  const row = [cell(0, 0), cell(0, 2), cell(0, 4), cell(1, 0), cell(1, 1), cell(1, 2)];
  expect(doubtsByPlace(row, COLUMNS)).toEqual([[], ["column"], ["column"], [], [], []]);
});

test("the first and the last column are where a row begins and ends, with or without neighbours", () => {
  expect(doubtsByPlace([cell(0, 0), cell(0, 5)], COLUMNS)).toEqual([[], []]);
});

test("a cell that begins amid a block shares the doubt about where the one before it ends", () => {
  const unsure = cell(0, 1, "inside", ["boundary"]);
  expect(doubtsByPlace([cell(0, 0), unsure, cell(0, 2, "line")], COLUMNS)).toEqual([[], [], ["boundary"]]);
  expect(doubtsByPlace([cell(0, 0), unsure, cell(0, 2, "blank")], COLUMNS)).toEqual([[], [], []]);
  expect(doubtsByPlace([cell(0, 0), cell(0, 1), cell(0, 2, "line")], COLUMNS)).toEqual([[], [], []]);
});

test("a doubt that a cell has is not raised twice", () => {
  expect(doubtsByPlace([cell(0, 0), cell(0, 3, "blank", ["column"])], COLUMNS)).toEqual([[], []]);
});
