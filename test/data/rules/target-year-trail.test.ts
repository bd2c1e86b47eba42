import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type TargetYearChange, targetYearTrail } from "#data/rules/target-year-trail.ts";
import { MeasureId } from "#data/schema/ids.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import { timed } from "./timeline/rows.ts";

interface Given {
  id?: string;
  targetYear?: number | null;
  planYear?: number;
  followUps?: { date: string | null; text: string }[];
}

function row({
  id = "sodermalm-2025-1",
  targetYear = 2026,
  planYear = 2025,
  followUps = [],
}: Given): MeasureRow {
  return {
    ...timed({ targetYear }, { planYear }),
    id: MeasureId.parse(id),
    followUps: followUps.map((one) => ({ ...one, reportedBy: null })),
  };
}

const written = (since: string, before: number | null, after: number | null): TargetYearChange => ({
  origin: "change",
  since,
  why: null,
  change: null,
  before,
  after,
});

const NOTHING = { rows: new Map(), earlier: new Map(), changes: new Map() };
const years = (one: MeasureRow, sources: Partial<Parameters<typeof targetYearTrail>[1]> = {}) =>
  targetYearTrail(one, { ...NOTHING, ...sources }).map(({ year }) => year);

describe("the trail of a target year", () => {
  test("a year that has not moved leaves none", () => {
    expect(years(row({}))).toEqual([]);
    expect(years(row({ targetYear: null }))).toEqual([]);
  });

  test("begins with what stood there before anybody changed it", () => {
    const one = row({ targetYear: 2030 });
    const changes = new Map([
      [one.id, [written("2026-02-01", 2026, 2028), written("2026-05-01", 2028, 2030)]],
    ]);
    expect(years(one, { changes })).toEqual([2026, 2028, 2030]);
  });

  test("takes a follow-up at its word, by its date among the changes", () => {
    const one = row({
      targetYear: 2029,
      followUps: [{ date: "2026-03-10", text: "Målåret skjuts fram till 2028." }],
    });
    const changes = new Map([[one.id, [written("2026-06-01", 2026, 2029)]]]);
    const trail = targetYearTrail(one, { ...NOTHING, changes });
    expect(trail.map(({ year, origin }) => [year, origin])).toEqual([
      [2026, "plan"],
      [2028, "follow-up"],
      [2029, "change"],
    ]);
    expect(trail[1]?.why).toBe("Målåret skjuts fram till 2028.");
  });

  test("goes on over the years' plans, each with its name", () => {
    const [first, second, third] = [2024, 2025, 2026].map((planYear) =>
      row({ id: `sodermalm-${planYear}-1`, planYear, targetYear: planYear }),
    );
    if (first === undefined || second === undefined || third === undefined) throw new Error("three");
    const sources = {
      ...NOTHING,
      rows: new Map([first, second, third].map((one) => [one.id, one])),
      earlier: new Map([
        [second.id, first.id],
        [third.id, second.id],
      ]),
    };
    expect(targetYearTrail(third, sources).map(({ year, since }) => [year, since])).toEqual([
      [2024, "2024"],
      [2025, "2025"],
      [2026, "2026"],
    ]);
    expect(years(first, sources), "what came later is not a plan's own trail").toEqual([]);
  });

  test("is not told to who does not see target years, nor past a plan that they do not see", () => {
    const one = row({ targetYear: 2030 });
    const changes = new Map([[one.id, [written("2026-02-01", 2026, 2030)]]]);
    const { targetYear: _, ...schedule } = one.schedule;
    expect(years({ ...one, schedule }, { changes })).toEqual([]);
    const hidden = new Map([[one.id, MeasureId.parse("sodermalm-2024-1")]]);
    expect(years(one, { changes, earlier: hidden })).toEqual([2026, 2030]);
  });

  test("never says the same year twice in a row, and never ends a chain of links that bites its tail", () => {
    const year = fc.option(fc.integer({ min: 2024, max: 2027 }));
    fc.assert(
      fc.property(year, fc.array(year, { maxLength: 6 }), (first, others) => {
        const one = row({ targetYear: others.at(-1) ?? first });
        let before = first;
        const moves = others.map((after, index) => {
          const move = written(`2026-01-0${index + 1}`, before, after);
          before = after;
          return move;
        });
        const trail = years(one, {
          rows: new Map([[one.id, one]]),
          earlier: new Map([[one.id, one.id]]),
          changes: new Map([[one.id, moves]]),
        });
        expect(trail.length).not.toBe(1);
        for (const [index, said] of trail.entries()) expect(said).not.toBe(trail[index - 1]);
      }),
    );
  });
});
