import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hoursTogether } from "#data/rules/joint-efforts/hours-together.ts";
import { jointPlan } from "#data/rules/joint-efforts/joint-plan.ts";
import { monthsOfPeriod, monthsWithin, periodBetween } from "#data/rules/joint-efforts/period.ts";
import { proposedDays, weekdayOf } from "#data/rules/joint-efforts/proposed-days.ts";
import { timed } from "#test/data/rules/timeline/rows.ts";
import { insideView } from "#test/views.ts";
import { actor, choice, ground, placeId } from "./ground.ts";

describe("the period that is planned for", () => {
  test("is the rest of the year where only its beginning is given, and the year until then where only its end is", () => {
    expect(periodBetween("2026-04-15", null)).toEqual({ from: "2026-04-15", to: "2026-12-31" });
    expect(periodBetween(null, "2026-04-15")).toEqual({ from: "2026-01-01", to: "2026-04-15" });
    expect(periodBetween(null, null)).toBeNull();
  });

  test("is no period where it ends before it begins, or is longer than ten years", () => {
    expect(periodBetween("2026-04-15", "2026-04-14")).toBeNull();
    expect(periodBetween("2020-01-01", "2030-01-01")).toBeNull();
  });

  test("has its months, over the turn of the year too", () => {
    expect(monthsOfPeriod({ from: "2026-11-20", to: "2027-02-01" })).toEqual([1, 2, 11, 12]);
  });
});

describe("the months of a measure within a period", () => {
  const summer = timed({ from: "2024", to: "2027", seasons: ["spring", "summer"] });

  test("are those of its seasons that the period has", () => {
    expect(monthsWithin(summer, { from: "2026-05-10", to: "2026-10-01" })).toEqual([5, 6, 7, 8]);
    expect(monthsWithin(summer, null)).toEqual([3, 4, 5, 6, 7, 8]);
  });

  test("are none before it begins, after it ends, and of what is not done", () => {
    expect(monthsWithin(summer, { from: "2028-01-01", to: "2028-12-31" })).toEqual([]);
    expect(monthsWithin(timed({ from: "2026" }, { status: "removed" }), null)).toEqual([]);
  });

  test("are months of the period, whichever measure and period", () => {
    const day = fc.date({ min: new Date("2022-01-01"), max: new Date("2030-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(fc.constantFrom(...insideView.rows), day, day, (row, a, b) => {
        const [from, to] = [a, b].map((date) => date.toISOString().slice(0, 10)).sort();
        const period = periodBetween(from ?? null, to ?? null);
        const allowed = monthsOfPeriod(period);
        for (const month of monthsWithin(row, period)) expect(allowed).toContain(month);
      }),
    );
  });
});

describe("the hours that several stretches have in common", () => {
  test("of an open scene from 7, from 10 and from 14 are those from 14", () => {
    const from = (time: string) => ({ from: time, to: null });
    expect(hoursTogether([from("14:00"), from("10:00"), from("07:00")])).toEqual({ from: "14:00", to: null });
  });

  test("go past midnight with the evening that they begin", () => {
    expect(
      hoursTogether([
        { from: "22:00", to: "02:00" },
        { from: "20:00", to: null },
      ]),
    ).toEqual({ from: "22:00", to: "02:00" });
  });

  test("are none where the stretches do not meet, and of no stretches", () => {
    expect(
      hoursTogether([
        { from: "07:00", to: "09:00" },
        { from: "09:00", to: null },
      ]),
    ).toBeNull();
    expect(hoursTogether([])).toBeNull();
  });
});

describe("the times at the places that are visited", () => {
  test("hold the hours that the plan names for the entrance at Hässelby torg", () => {
    const { times } = jointPlan(ground, choice({ stops: [placeId("hasselby-torg-tunnelbaneentren")] }));
    expect(times.hours.map(({ hours }) => hours.from)).toEqual(["14:00", "10:00", "07:00"]);
    expect(times.hours.every(({ words, row }) => row.problem.text?.includes(words))).toBe(true);
    expect(times.hoursTogether).toEqual({ from: "14:00", to: null });
  });

  test("hold the weekly briefing of central Södermalm, Fridays at 13", () => {
    const { times } = jointPlan(
      ground,
      choice({
        actors: [actor("csg"), actor("sodermalm-trygghetssamordnare")],
        stops: [placeId("medborgarplatsen")],
      }),
    );
    expect(times.days).toMatchObject([{ weekday: "fri", time: "13:00" }]);
  });

  test("have the months of those who have something there; who has nothing there comes along", () => {
    const both = [actor("sodermalm-samordnare-platsaktivering"), actor("socialjouren")];
    const { times } = jointPlan(ground, choice({ actors: both, stops: [placeId("fatbursparken")] }));
    expect(times.months).toEqual([6, 7, 8]);
  });
});

describe("the days that are proposed", () => {
  const fridays = { months: [3, 4], weekdays: ["fri" as const] };

  test("are the first on the weekday, in the months, from today on", () => {
    expect(proposedDays(fridays, null, "2026-11-21", 2)).toEqual(["2027-03-05", "2027-03-12"]);
  });

  test("keep within the period", () => {
    expect(proposedDays(fridays, { from: "2026-01-01", to: "2026-12-31" }, "2026-11-21", 5)).toEqual([]);
    const days = proposedDays(fridays, { from: "2027-04-10", to: "2027-04-25" }, "2026-11-21", 5);
    expect(days).toEqual(["2027-04-16", "2027-04-23"]);
    expect(days.map(weekdayOf)).toEqual(["fri", "fri"]);
  });
});
