import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { filterContext } from "#data/rules/filter-context.ts";
import { placeView } from "#data/rules/place-view.ts";
import { barsOf } from "#data/rules/timeline/bars.ts";
import { timeline } from "#data/rules/timeline/lanes.ts";
import type { MeasureFilter } from "#data/schema/measure-filter.ts";
import { anyFilter } from "#test/data/any-filter.ts";
import { dataset, insideView } from "#test/views.ts";
import { timed } from "./rows.ts";

const HORIZON = "2034-12-31";
const allPlaces = insideView.features.map(({ properties }) => properties);
const allRows = insideView.rows;
const context = filterContext(allPlaces, dataset.actors);
const lanesFor = (filter: MeasureFilter, today = 2026) =>
  timeline({ ...placeView(allPlaces, allRows, filter, context), allPlaces, allRows }, today);

describe("the bars of a lane", () => {
  test("stand for several measures where these run alike", () => {
    const rows = [timed({ from: "2024", to: "2027" }), timed({ from: "2024", to: "2027" })];
    expect(barsOf(rows, HORIZON).map((bar) => bar.rows.length)).toEqual([2]);
  });

  test("tell line work, what recurs and what is done once apart", () => {
    const rows = [timed({ lineWork: true }), timed({ seasons: ["spring"] }), timed({})];
    expect(
      barsOf(rows, HORIZON)
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(["line-work", "one-off", "recurring"]);
  });

  test("share a track where they do not overlap", () => {
    const rows = [timed({ from: "2024", to: "2024" }), timed({ from: "2025", to: "2025" }), timed({})];
    const tracks = barsOf(rows, HORIZON).map(({ track }) => track);
    expect(Math.max(...tracks)).toBe(1);
  });

  test("never overlap on a track, and hold each running measure once", () => {
    const year = fc.option(fc.integer({ min: 2020, max: 2034 }).map(String));
    const anyRow = fc
      .record({ from: year, to: year, lineWork: fc.boolean() })
      .map((schedule) => timed(schedule));
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 20 }), (rows) => {
        const bars = barsOf(rows, HORIZON);
        expect(bars.flatMap((bar) => bar.rows).length).toBe(rows.length);
        for (const bar of bars)
          for (const other of bars)
            if (bar !== other && bar.track === other.track)
              expect(
                (bar.span.to ?? "9999") < other.span.from || (other.span.to ?? "9999") < bar.span.from,
              ).toBe(true);
      }),
    );
  });
});

describe("the timeline", () => {
  test("reaches from the first year that something runs in to the last target year", () => {
    expect(lanesFor({}).range).toEqual({ first: 2023, last: 2034 });
  });

  test("always holds today", () => {
    expect(lanesFor({}, 2040).range.last).toBe(2040);
  });

  test("has a lane for a spot only where its place is left out", () => {
    expect(lanesFor({}).lanes.every(({ place }) => place?.level !== "spot")).toBe(true);
    const spot = allPlaces.find(
      ({ level, id }) => level === "spot" && allRows.some(({ places }) => places.includes(id)),
    );
    if (spot === undefined) throw new Error("The dataset has a spot with measures");
    expect(lanesFor({ place: [spot.id] }).lanes.map(({ place }) => place?.id)).toContain(spot.id);
  });

  test("tells a place's target years whatever the filter leaves of its measures", () => {
    const [several] = lanesFor({}).lanes.filter(({ targetYears }) => targetYears.length > 1);
    if (several?.place == null) throw new Error("The dataset has a place with several target years");
    const { id } = several.place;
    const [row] = allRows.filter(({ places }) => places.includes(id));
    if (row === undefined) throw new Error("The place has measures");
    const narrowed = lanesFor({ status: [row.status] }).lanes.find(({ place }) => place?.id === id);
    expect(narrowed?.targetYears).toEqual(several.targetYears);
    expect(narrowed?.notices).toEqual(several.notices);
  });

  test("holds every measure that the filter leaves, and no other", () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const { rows } = placeView(allPlaces, allRows, filter, context);
        const { lanes } = lanesFor(filter);
        const shown = lanes.flatMap(({ bars, stopped }) => [...bars.flatMap((bar) => bar.rows), ...stopped]);
        expect(new Set(shown.map(({ id }) => id))).toEqual(new Set(rows.map(({ id }) => id)));
      }),
    );
  });
});
