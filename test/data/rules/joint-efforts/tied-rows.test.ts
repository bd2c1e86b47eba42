import { describe, expect, test } from "vitest";
import type { ChosenRow } from "#data/rules/joint-efforts/chosen-rows.ts";
import { tiedRows } from "#data/rules/joint-efforts/tied-rows.ts";
import { ProblemId } from "#data/schema/ids.ts";
import { timed } from "#test/data/rules/timeline/rows.ts";
import { POLICE, TRAFFIC } from "./ground.ts";

function chosen(problem: string, actors: ChosenRow["actors"], months: number[]): ChosenRow {
  const row = timed({});
  return {
    row: { ...row, problem: { ...row.problem, id: ProblemId.parse(problem) } },
    places: [],
    actors,
    months,
  };
}

describe("measures at one place that need each other", () => {
  test("are one row that names both", () => {
    const both = chosen("p1", [POLICE, TRAFFIC], [5, 6]);
    expect(tiedRows([both])).toEqual([{ tie: "same-row", rows: [both], months: [5, 6] }]);
  });

  test("are several that meet one problem, in the months that they share", () => {
    const [lights, patrol] = [chosen("p1", [TRAFFIC], [4, 5, 6]), chosen("p1", [POLICE], [6, 7])];
    expect(tiedRows([lights, patrol])).toEqual([
      { tie: "same-problem", rows: [lights, patrol], months: [6] },
    ]);
  });

  test("are those that are done at the place when another's are", () => {
    const [lights, patrol] = [chosen("p1", [TRAFFIC], [6]), chosen("p2", [POLICE], [6, 7])];
    expect(tiedRows([lights, patrol])).toEqual([{ tie: "same-place", rows: [lights, patrol], months: [6] }]);
  });

  test("are none that never meet in the year, and none of one actor alone", () => {
    expect(tiedRows([chosen("p1", [TRAFFIC], [1]), chosen("p2", [POLICE], [7])])).toEqual([]);
    expect(tiedRows([chosen("p1", [POLICE], [1]), chosen("p1", [POLICE], [1])])).toEqual([]);
  });
});
