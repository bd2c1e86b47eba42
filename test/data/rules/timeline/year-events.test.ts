import { describe, expect, test } from "vitest";
import { filterContext } from "#data/rules/filter-context.ts";
import { placeView } from "#data/rules/place-view.ts";
import { runsIn } from "#data/rules/running-years.ts";
import { timeline } from "#data/rules/timeline/lanes.ts";
import { timelineCounts } from "#data/rules/timeline/timeline-counts.ts";
import { yearEvents } from "#data/rules/timeline/year-events.ts";
import type { ListedMeasure } from "#data/schema/measure-answer.ts";
import { insideView } from "#test/views.ts";
import { timed } from "./rows.ts";

const allPlaces = insideView.features.map(({ properties }) => properties);
const [place] = allPlaces.filter(({ level }) => level === "site");
if (place === undefined) throw new Error("The dataset has places");
const { id } = place;

function timelineOf(rows: ListedMeasure[]) {
  const here = rows.map((row) => ({ ...row, places: [id] }));
  return timeline(
    {
      places: [{ place: allPlaces.find((one) => one.id === id) ?? failed(), rows: here }],
      rows: here,
      allPlaces,
      allRows: here,
    },
    2026,
  );
}

function failed(): never {
  throw new Error("The place is among the places");
}

describe("the timeline as a list of years", () => {
  const events = yearEvents(
    timelineOf([timed({ from: "2024", to: "2026", targetYear: 2027 }), timed({ lineWork: true })]),
  );
  const of = (year: number) => events.find((one) => one.year === year) ?? failed();

  test("says what begins, what ends and what should be reached in each", () => {
    expect(events.map(({ year }) => year)).toEqual([2024, 2025, 2026, 2027]);
    expect(of(2024).begins.map(({ rows }) => rows.length)).toEqual([1]);
    expect(of(2026).ends.map(({ rows }) => rows.length)).toEqual([1]);
    expect(of(2027).targets.map((one) => one.id)).toEqual([id]);
  });

  test("counts what runs, also what has no end", () => {
    expect(of(2024).running).toBe(1);
    expect(of(2025).running).toBe(2);
    expect(of(2027).running).toBe(1);
    expect(of(2027).ends).toEqual([]);
  });

  test("counts as many as run in the year by the rule that the map follows", () => {
    const { rows } = insideView;
    const view = placeView(allPlaces, rows, {}, filterContext(allPlaces, []));
    const whole = timeline({ ...view, allPlaces, allRows: rows }, 2026);
    for (const { year, running } of yearEvents(whole))
      expect(running).toBe(rows.filter((row) => runsIn(row, year)).length);
  });
});

describe("the timeline in a sentence", () => {
  test("counts a measure once, and a place once for each thing that does not add up", () => {
    const counts = timelineCounts(
      timelineOf([timed({ from: "2023", to: "2030", targetYear: 2027 }), timed({ targetYear: 2029 })]),
    );
    expect(counts.byNotice).toEqual({
      "target-years-disagree": 1,
      "ends-after-target": 1,
      "target-year-moved": 0,
      "target-year-trail": 0,
    });
  });
});
