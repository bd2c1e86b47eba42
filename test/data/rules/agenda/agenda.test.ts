import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agenda } from "#data/rules/agenda/agenda.ts";
import { GROUND_OF, GROUNDS } from "#data/rules/agenda/reason.ts";
import { nextStepText } from "#data/rules/next-step.ts";
import { Assignment } from "#data/schema/assignment.ts";
import { ActorId, DistrictId, PlaceId } from "#data/schema/ids.ts";
import type { ListedMeasure } from "#data/schema/measure-answer.ts";
import { Status } from "#data/schema/status.ts";
import { withFindings } from "#server/findings/index.ts";
import { insideView, publicView } from "#test/views.ts";
import { onPlan, SETTING, TODAY } from "./rows.ts";

const [site] = insideView.features.filter(({ properties }) => properties.level === "site");
if (site === undefined) throw new Error("The dataset has places");
const places = insideView.features.map(({ properties }) => properties);

const reasonsOf = (row: ListedMeasure, others: ListedMeasure[] = []) =>
  agenda([row], { rows: [row, ...others], places }, SETTING)[0]?.reasons ?? [];
const note = (date: string | null, text: string) => ({ date, text, reportedBy: null });

describe("a measure is due", () => {
  test("when it ends within the weeks that the meeting looks ahead, and when it should have ended", () => {
    expect(reasonsOf(onPlan({}, { to: "2026-08" }))).toEqual([]);
    expect(reasonsOf(onPlan({}, { to: "2026-07" }))).toEqual([
      { kind: "ends", on: "2026-07-31", isPast: false },
    ]);
    expect(reasonsOf(onPlan({}, { to: "2026-06-14" }))).toEqual([
      { kind: "ends", on: "2026-06-14", isPast: true },
    ]);
  });

  test("when its target year is over, and not while it goes on", () => {
    expect(reasonsOf(onPlan({}, { targetYear: 2025 }))).toEqual([
      { kind: "target-year", year: 2025, isPast: true },
    ]);
    expect(reasonsOf(onPlan({}, { targetYear: 2026 }))).toEqual([]);
  });

  test("when a next step is, until a later note answers it", () => {
    const step = note("2026-05-01", nextStepText({ by: "2026-06-20", what: "Byt lampan." }));
    const due = [{ kind: "next-step", by: "2026-06-20", what: "Byt lampan.", isPast: false }];
    expect(reasonsOf(onPlan({ followUps: [step] }))).toEqual(due);
    expect(reasonsOf(onPlan({ followUps: [step, note("2026-05-01", "Bra möte.")] }))).toEqual(due);
    expect(reasonsOf(onPlan({ followUps: [step, note("2026-06-01", "Lampan är bytt.")] }))).toEqual([]);
  });

  test("not because a plan's year is assumed to be its end", () => {
    expect(reasonsOf(onPlan({}, {}))).toEqual([]);
  });
});

describe("a measure is without follow-up", () => {
  test("when the last one is older than the meeting allows", () => {
    expect(reasonsOf(onPlan({ followUps: [note("2025-12-14", "Pågår.")] }))).toEqual([
      { kind: "not-followed-up", since: "2025-12-14" },
    ]);
    expect(reasonsOf(onPlan({ followUps: [note("2025-12", "Pågår.")] }))).toEqual([]);
  });

  test("when there is none although it has run that long", () => {
    expect(reasonsOf(onPlan({ followUps: [] }, { from: "2025-11" }))).toEqual([
      { kind: "not-followed-up", since: null },
    ]);
    expect(reasonsOf(onPlan({ followUps: [] }, { from: "2026-05" }))).toEqual([]);
  });
});

describe("a measure is in dispute", () => {
  test("when the plan check sees more in it than a remark", () => {
    const openFindings = [
      { rule: "no-actor", severity: "warning" },
      { rule: "goal-not-measurable", severity: "note" },
    ] as const;
    expect(reasonsOf(onPlan({ openFindings: [...openFindings] }))).toEqual([
      { kind: "open-findings", rules: ["no-actor"] },
    ]);
  });

  test("when an actor has said no to it, and not while nobody has answered", () => {
    const actor = ActorId.parse("polisen");
    const asked = { actor, role: "lead", ground: "0".repeat(16), answer: null, remindedAt: null, version: 1 };
    const answered = (state: string) => [Assignment.parse({ ...asked, state, isOpen: state === "assigned" })];
    expect(reasonsOf(onPlan({ assignments: answered("declined") }))).toEqual([
      { kind: "declined", actors: [actor] },
    ]);
    expect(reasonsOf(onPlan({ assignments: answered("assigned") }))).toEqual([]);
    expect(reasonsOf(onPlan({ assignments: answered("accepted") }))).toEqual([]);
  });

  test("when another row about its place promises another target year, be it of another group", () => {
    const at = { places: [PlaceId.parse(site.id)] };
    const other = onPlan(at, { targetYear: 2033 });
    const row = onPlan(at, { targetYear: 2030 });
    expect(reasonsOf(row, [other])).toEqual([
      { kind: "target-years-disagree", place: site.id, years: [2030, 2033] },
    ]);
    expect(reasonsOf(row, [{ ...other, status: "removed" }])).toEqual([]);
  });
});

test("what is over, or of an earlier year's plan, is on no agenda", () => {
  const late = onPlan({}, { to: "2026-01" });
  for (const status of ["done", "not-done", "removed"] as const)
    expect(reasonsOf({ ...late, status })).toEqual([]);
  const newer = onPlan();
  expect(reasonsOf(late, [{ ...newer, plan: { ...newer.plan, year: 2027 } }])).toEqual([]);
  const elsewhere = { ...newer, district: DistrictId.parse("another-district") };
  expect(reasonsOf(late, [{ ...elsewhere, plan: { ...newer.plan, year: 2027 } }])).toHaveLength(1);
});

test("the public's view has no reasons of the inside", () => {
  const shown = withFindings(publicView, TODAY);
  const kinds = agenda(shown, { rows: shown, places }, SETTING).flatMap(({ reasons }) =>
    reasons.map(({ kind }) => kind),
  );
  expect(kinds).not.toContain("open-findings");
  expect(kinds).not.toContain("next-step");
});

const day = fc
  .date({ min: new Date("2024-01-01"), max: new Date("2028-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyRow = fc
  .record({
    status: fc.constantFrom(...Status.options),
    to: fc.option(day, { nil: null }),
    targetYear: fc.option(fc.integer({ min: 2024, max: 2030 }), { nil: null }),
    followUps: fc.array(
      fc.record({
        date: fc.option(day, { nil: null }),
        text: fc.oneof(
          fc.constant("Pågår."),
          day.map((by) => nextStepText({ by, what: "Följ upp." })),
        ),
        reportedBy: fc.constant(null),
      }),
      { maxLength: 4 },
    ),
    hasPlace: fc.boolean(),
  })
  .map(({ status, to, targetYear, followUps, hasPlace }) =>
    onPlan({ status, followUps, places: hasPlace ? [PlaceId.parse(site.id)] : [] }, { to, targetYear }),
  );
const anySetting = fc.record({
  today: day,
  weeks: fc.integer({ min: 0, max: 52 }),
  months: fc.integer({ min: 1, max: 24 }),
});
const rowsAndSetting = [fc.array(anyRow, { maxLength: 20 }), anySetting] as const;

describe("whatever the plan and the meeting", () => {
  test("each measure stands there at most once, with a reason, by ground and each ground by its day", () => {
    fc.assert(
      fc.property(...rowsAndSetting, (rows, setting) => {
        const items = agenda(rows, { rows, places }, setting);
        expect(new Set(items.map(({ row }) => row.id)).size).toBe(items.length);
        const grounds = items.map(({ ground }) => GROUNDS.indexOf(ground));
        expect(grounds).toEqual(grounds.toSorted());
        for (const { row, ground, reasons } of items) {
          expect(rows).toContain(row);
          expect(reasons.map(({ kind }) => GROUND_OF[kind])).toContain(ground);
        }
        const ends = items.flatMap(({ ground, reasons }) => {
          const days = reasons.flatMap((one) =>
            one.kind === "ends"
              ? one.on
              : one.kind === "next-step"
                ? one.by
                : one.kind === "target-year"
                  ? `${one.year}-12-31`
                  : [],
          );
          return ground === "due" ? (days.toSorted()[0] ?? []) : [];
        });
        expect(ends).toEqual(ends.toSorted());
      }),
    );
  });

  test("looking further ahead, or allowing less silence, takes nothing off", () => {
    fc.assert(
      fc.property(...rowsAndSetting, fc.nat(20), fc.nat(12), (rows, setting, weeks, months) => {
        const wider = {
          ...setting,
          weeks: setting.weeks + weeks,
          months: Math.max(1, setting.months - months),
        };
        const ids = agenda(rows, { rows, places }, wider).map(({ row }) => row.id);
        for (const { row } of agenda(rows, { rows, places }, setting)) expect(ids).toContain(row.id);
      }),
    );
  });

  test("a smaller group's agenda is the whole's without the others", () => {
    fc.assert(
      fc.property(...rowsAndSetting, (rows, setting) => {
        const group = rows.filter((_, index) => index % 2 === 0);
        const ids = new Set(group.map(({ id }) => id));
        expect(agenda(group, { rows, places }, setting)).toEqual(
          agenda(rows, { rows, places }, setting).filter(({ row }) => ids.has(row.id)),
        );
      }),
    );
  });
});
