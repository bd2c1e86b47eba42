import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { laneNotices } from "#data/rules/timeline/lane-notices.ts";
import { DistrictId, MeasureId } from "#data/schema/ids.ts";
import { timed } from "./rows.ts";

describe("the times of a place", () => {
  test("disagree where its rows promise several target years", () => {
    const rows = [2030, 2029, 2030].map((targetYear) => timed({ targetYear }));
    expect(laneNotices(rows)).toEqual([{ kind: "target-years-disagree", years: [2029, 2030] }]);
  });

  test("tell the whole way that measures' target years have moved, and no step of it twice", () => {
    const before = timed({ targetYear: 2026 }, { planYear: 2024 });
    const now = {
      ...timed({ targetYear: 2030 }, { planYear: 2025 }),
      id: MeasureId.parse("sodermalm-2025-1"),
    };
    const trails = new Map([[now.id, [2026, 2028, 2030]]]);
    expect(laneNotices([before, now], trails)).toEqual([
      { kind: "target-year-trail", years: [2026, 2028, 2030], measures: [now.id] },
    ]);
    const other = new Map([[now.id, [2027, 2030]]]);
    expect(laneNotices([before, now], other).map(({ kind }) => kind)).toEqual([
      "target-year-moved",
      "target-year-trail",
    ]);
  });

  test("slip where a measure goes on after its target year", () => {
    const late = timed({ from: "2023", to: "2027", targetYear: 2026 });
    expect(laneNotices([late])).toEqual([
      { kind: "ends-after-target", targetYear: 2026, end: 2027, measures: [late.id] },
    ]);
    expect(laneNotices([timed({ from: "2023", to: "2026", targetYear: 2026 })])).toEqual([]);
  });

  test("slip where a measure that names no target year goes on after the place's only one", () => {
    const kinds = laneNotices([timed({ targetYear: 2026 }), timed({ to: "2028" })]).map(({ kind }) => kind);
    expect(kinds).toEqual(["ends-after-target"]);
  });

  test("do not slip by line work that is meant to go on, nor by what was removed", () => {
    const target = timed({ targetYear: 2026 });
    expect(laneNotices([target, timed({ lineWork: true })])).toEqual([]);
    expect(laneNotices([target, timed({ to: "2028" }, { status: "removed" })])).toEqual([]);
  });

  test("have moved where a plan promises another target year than the one before it", () => {
    const rows = [
      timed({ targetYear: 2026 }, { planYear: 2024 }),
      timed({}, { planYear: 2025 }),
      timed({ targetYear: 2030 }, { planYear: 2026 }),
    ];
    expect(laneNotices(rows)).toEqual([
      { kind: "target-year-moved", from: [2026], to: [2030], fromPlan: 2024, toPlan: 2026 },
    ]);
  });

  test("are compared with the same district's plans only", () => {
    const other = DistrictId.parse("another-district");
    const rows = [
      timed({ targetYear: 2030 }, { planYear: 2024 }),
      timed({ targetYear: 2026 }, { planYear: 2025, district: other }),
    ];
    expect(laneNotices(rows).map(({ kind }) => kind)).toEqual(["target-years-disagree"]);
  });

  test("say nothing where the reader may not see target years", () => {
    const hidden = timed({ to: "2028" });
    const { targetYear: _, ...schedule } = hidden.schedule;
    expect(laneNotices([{ ...hidden, schedule }])).toEqual([]);
  });

  test("say nothing of one plan with one target year and no end after it", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 2020, max: 2030 })), (ends) => {
        const rows = ends.map((end) => timed({ from: "2020", to: `${end}`, targetYear: 2030 }));
        expect(laneNotices(rows)).toEqual([]);
      }),
    );
  });
});
