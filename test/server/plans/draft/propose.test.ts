/** What a plan comes to when its document is taken in. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ActorId, DistrictId, MeasureId, PlaceId } from "#data/schema/ids.ts";
import { Plan } from "#data/schema/plan.ts";
import type { ReadPlan } from "#data/schema/plan-row.ts";
import type { RowDecision } from "#data/schema/row-decision.ts";
import { derivePlan } from "#server/plans/derive/index.ts";
import { type ProposeInput, propose } from "#server/plans/draft/propose.ts";
import { planOf, register } from "#test/server/plans/derive/plan.ts";

const district = register.districts.find(({ id }) => id === DistrictId.parse("sodermalm"));
if (district === undefined) throw new Error("the register has the district");

const proposed = (read: ReadPlan, more: Partial<Omit<ProposeInput, "derived">> = {}) =>
  propose({
    read,
    derived: derivePlan(read, register),
    decisions: {},
    head: { district, year: 2027, kind: "plan", title: null },
    document: { title: "plan.xlsx", format: "xlsx" },
    register,
    held: null,
    corrections: new Map(),
    earlier: new Map(),
    used: new Set(),
    kindOf: () => null,
    ...more,
  });

const lamps = {
  problem: "Skanstull, mörka gångvägar",
  cause: "Lampor saknas",
  measure: "Fysiska åtgärder – nya lampor längs gångvägen",
  when: "2027",
  who: "Trafikkontoret ansvarar",
  status: "Påbörjat",
};
const walks = { ...lamps, measure: "Trygghetsvandring varje höst", who: "Polisen" };
const rowsOf = ({ tabs }: ReturnType<typeof propose>) => tabs.flat();
const measuresOf = ({ priorityAreas }: Plan) =>
  priorityAreas.flatMap(({ problems }) =>
    problems.flatMap(({ causes }) => causes.flatMap(({ measures }) => measures)),
  );

describe("a document that is taken in for the first time", () => {
  const { plan, tabs } = proposed(planOf([lamps, walks]));

  test("becomes a plan that the schema allows, its rows numbered as they stand", () => {
    expect(Plan.parse(plan)).toEqual(plan);
    expect(measuresOf(plan).map(({ id }) => id)).toEqual([
      "sodermalm-2027-platser-1",
      "sodermalm-2027-platser-2",
    ]);
    expect(tabs.flat().map(({ change }) => change)).toEqual(["new", "new"]);
  });

  test("hangs rows on one problem and cause where the document says them once for all", () => {
    const merged = structuredClone(planOf([lamps, walks]));
    const second = merged.tabs[0]?.rows[1];
    for (const field of [second?.problem, second?.cause]) if (field != null) field.inherited = true;
    const [problem, ...others] = proposed(merged).plan.priorityAreas[0]?.problems ?? [];
    expect(others).toEqual([]);
    expect(problem?.causes.map(({ measures }) => measures.length)).toEqual([2]);
    expect(problem?.places).toEqual([PlaceId.parse("skanstull")]);
  });

  test("counts a problem that is said anew anew, as the districts' summaries do", () => {
    expect(plan.priorityAreas[0]?.problems).toHaveLength(2);
  });
});

describe("the same document, taken in again", () => {
  const read = planOf([lamps, walks]);
  const { plan: held } = proposed(read);

  test("changes nothing", () => {
    const again = proposed(read, { held });
    expect(again.plan).toEqual(held);
    expect(rowsOf(again).map(({ change }) => change)).toEqual(["same", "same"]);
    expect(again.dropped).toEqual([]);
  });

  test("keeps every row's identity when a row is put in before them, and never gives an id away", () => {
    const guards = { ...lamps, problem: "Skanstull, stök på kvällen", measure: "Ordningsvakter på kvällar" };
    const newer = proposed(planOf([guards, lamps, walks]), {
      held,
      used: new Set(["sodermalm-2027-platser-3"]),
    });
    expect(rowsOf(newer).map(({ measure, change }) => [measure, change])).toEqual([
      ["sodermalm-2027-platser-4", "new"],
      ["sodermalm-2027-platser-1", "same"],
      ["sodermalm-2027-platser-2", "same"],
    ]);
  });

  test("says which row is gone", () => {
    const { dropped } = proposed(planOf([lamps]), { held });
    expect(dropped.map(({ id }) => id)).toEqual(["sodermalm-2027-platser-2"]);
  });

  test("keeps what a person has corrected, and says that the document says otherwise", () => {
    const [first] = measuresOf(held);
    if (first === undefined) throw new Error("the plan has a row");
    const corrected = structuredClone(held);
    for (const measure of measuresOf(corrected)) if (measure.id === first.id) measure.status = "done";
    const corrections = new Map([
      [
        first.id,
        {
          fields: new Set(["status" as const]),
          followUps: [{ date: null, text: "Klart.", reportedBy: null }],
        },
      ],
    ]);
    const [row] = rowsOf(proposed(read, { held: corrected, corrections }));
    expect(row?.proposed.status).toBe("done");
    const question = {
      kind: "correction-kept",
      column: "status",
      words: null,
      correction: { field: "status", document: { status: "started" }, kept: { status: "done" } },
    };
    expect(row?.open).toContainEqual(question);
    const choose = (decision: RowDecision) =>
      rowsOf(proposed(read, { held: corrected, corrections, decisions: { "1-1": decision } }))[0];
    for (const [decision, status] of [
      [{ corrections: { status: "document" } }, "started"],
      [{ corrections: { status: "kept" } }, "done"],
      [{ status: "removed" }, "removed"],
      [{ status: "removed", corrections: { status: "kept" } }, "removed"],
    ] as const) {
      const chosen = choose(decision);
      expect(chosen?.proposed.status, JSON.stringify(decision)).toBe(status);
      expect(chosen?.open.map(({ kind }) => kind)).not.toContain("correction-kept");
    }
    const again = proposed(read, { held: corrected, corrections });
    expect(measuresOf(again.plan)[0]?.followUps.map(({ text }) => text)).toContain("Klart.");
  });
});

describe("a schedule that a person has corrected", () => {
  const read = planOf([lamps]);
  const { plan: held } = proposed(read);
  const corrected = structuredClone(held);
  const [measure] = measuresOf(corrected);
  if (measure === undefined) throw new Error("the plan has a row");
  measure.schedule = { ...measure.schedule, from: "2026-03", to: "2026-11" };
  const correction = { fields: new Set(["schedule" as const]), followUps: [] };
  const choose = (decision: RowDecision) =>
    rowsOf(
      proposed(read, {
        held: corrected,
        corrections: new Map([[measure.id, correction]]),
        decisions: { "1-1": decision },
      }),
    )[0];

  test("is kept but for the end that somebody decides in the review", () => {
    expect(choose({ to: "2028" })?.proposed).toMatchObject({ from: "2026-03", to: "2028" });
  });

  test("gives way to new words for when, and to the document where that is chosen", () => {
    expect(choose({ when: "Hela 2028" })?.proposed).toMatchObject({ from: "2028", to: "2028" });
    expect(choose({ corrections: { schedule: "document" } })?.proposed).toMatchObject({
      from: "2027",
      to: "2027",
    });
  });
});

describe("what a person decides", () => {
  const decide = (decision: RowDecision) => proposed(planOf([lamps]), { decisions: { "1-1": decision } });

  test("wins over what was derived", () => {
    const responsibilities = [{ actor: ActorId.parse("polisen"), role: "lead" as const, function: null }];
    const [row] = rowsOf(decide({ status: "removed", places: [], scope: "district", responsibilities }));
    expect(row?.proposed).toMatchObject({
      status: "removed",
      places: [],
      scope: "district",
      responsibilities,
    });
  });

  test("in the words of a cell is what values are derived from, and the document's own words stay", () => {
    const [row] = rowsOf(decide({ when: "Hela 2028" }));
    expect(row?.proposed).toMatchObject({ from: "2028", to: "2028" });
    expect(row?.row.when?.text).toBe("2027");
  });

  test("that a row is no measure leaves it out of the plan, and in the draft", () => {
    const left = decide({ leftOut: true });
    expect(measuresOf(left.plan)).toEqual([]);
    expect(rowsOf(left)).toHaveLength(1);
  });
});

describe("what a person should look at", () => {
  test("comes up for a place that nobody has drawn", () => {
    const [row] = rowsOf(proposed(planOf([{ ...lamps, problem: "Granatäppelparken" }])));
    expect(row?.proposed.places).toEqual([]);
    expect(row?.open.map(({ kind }) => kind)).toContain("unknown-place");
  });

  test("is asked once of a place that the register does not have", () => {
    const [row] = rowsOf(proposed(planOf([{ ...lamps, problem: "Granatäppelparken, skräp" }])));
    const asked = row?.open.filter(({ column }) => column === "problem");
    expect(asked?.map(({ kind, words }) => [kind, words])).toEqual([["unknown-place", "Granatäppelparken"]]);
  });

  test("is a name, and the plan holds the function in its place", () => {
    const read = planOf([{ ...lamps, comment: "Trygghetssamordnare Anna Andersson återkommer" }]);
    const { plan, tabs } = proposed(read);
    expect(tabs.flat()[0]?.open[0]).toEqual({ kind: "person", column: "comment", words: null });
    expect(JSON.stringify(plan)).not.toContain("Andersson");
    expect(measuresOf(plan)[0]?.comment).toBe("Trygghetssamordnare återkommer");
  });
});

test("whatever cells say, the plan is one that the schema allows and every row is in it", () => {
  const cell = fc.option(fc.oneof(fc.string({ maxLength: 80, unit: "binary" }), fc.lorem()), { nil: "" });
  const cells = fc.record({
    problem: cell,
    cause: cell,
    measure: cell,
    when: cell,
    who: cell,
    status: cell,
    comment: cell,
  });
  fc.assert(
    fc.property(fc.array(cells, { maxLength: 8 }), (rows) => {
      const { plan } = proposed(planOf(rows));
      expect(Plan.parse(plan)).toEqual(plan);
      const ids = measuresOf(plan).map(({ id }) => MeasureId.parse(id));
      expect(new Set(ids).size).toBe(rows.length);
    }),
    { numRuns: 60 },
  );
});
