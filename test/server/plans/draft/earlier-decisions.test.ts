/** What people decided in a plan's earlier drafts, when its next document is taken in. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ActorId, DistrictId, PlaceId } from "#data/schema/ids.ts";
import type { Plan } from "#data/schema/plan.ts";
import type { RowDecision } from "#data/schema/row-decision.ts";
import { Status } from "#data/schema/status.ts";
import { derivePlan } from "#server/plans/derive/index.ts";
import {
  type EarlierDecisions,
  earlierDecisions,
  rememberedOf,
} from "#server/plans/draft/earlier-decisions.ts";
import { type ProposeInput, propose } from "#server/plans/draft/propose.ts";
import { planOf, register } from "#test/server/plans/derive/plan.ts";

const district = register.districts.find(({ id }) => id === DistrictId.parse("sodermalm"));
if (district === undefined) throw new Error("the register has the district");

const lamps = {
  problem: "Granatäppelparken, mörka gångvägar",
  cause: "Lampor saknas",
  measure: "Nya lampor längs gångvägen",
  when: "2027",
  who: "Trafikkontoret ansvarar",
  status: "Påbörjat",
};
const skanstull = PlaceId.parse("skanstull");
const medborgarplatsen = PlaceId.parse("medborgarplatsen");

type Cells = Parameters<typeof planOf>[0][number];

const draft = (cells: Cells, decision: RowDecision, more: Partial<ProposeInput> = {}) => {
  const read = planOf([cells]);
  const proposal = propose({
    read,
    derived: derivePlan(read, register),
    decisions: { "1-1": decision },
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
  const [row] = proposal.tabs.flat();
  if (row === undefined) throw new Error("the draft has a row");
  const remembered = rememberedOf(row.decision, []);
  return {
    ...proposal,
    row,
    asked: row.open.filter(({ kind }) => kind === "correction-kept"),
    committed: {
      decisions: new Map(remembered === null ? [] : [[row.measure, remembered] as const]),
      rows: proposal.sources,
    },
  };
};
type Draft = ReturnType<typeof draft>;

/** The next document, after those drafts have become the plan. */
const next = (before: readonly [Draft, ...Draft[]], cells: Cells, decision: RowDecision = {}) => {
  const held: Plan | undefined = before.at(-1)?.plan;
  const earlier: EarlierDecisions = earlierDecisions(before.map(({ committed }) => committed));
  return draft(cells, decision, { held: held ?? null, earlier });
};

describe("a place that somebody chose", () => {
  const first = draft(lamps, { places: [skanstull] });

  test("stands when the same document is taken in again, and the row is the same", () => {
    const again = next([first], lamps);
    expect(again.row).toMatchObject({ change: "same", decision: {}, proposed: { places: [skanstull] } });
    expect(again.asked).toEqual([]);
    expect(again.row.open.map(({ kind }) => kind)).not.toContain("unknown-place");
    expect(again.plan).toEqual(first.plan);
  });

  test("stands silently when the document says something new of something else", () => {
    const newer = next([first], { ...lamps, status: "Genomfört" });
    expect(newer.row).toMatchObject({ change: "changed", proposed: { places: [skanstull], status: "done" } });
    expect(newer.asked).toEqual([]);
  });

  test("stands and is asked about when the words that it was chosen for are others, until somebody chooses", () => {
    const moved = { ...lamps, problem: "Medborgarplatsen, mörka gångvägar" };
    const newer = next([first], moved);
    expect(newer.row.proposed.places).toEqual([skanstull]);
    expect(newer.asked).toEqual([
      {
        kind: "correction-kept",
        column: "problem",
        words: null,
        correction: {
          field: "places",
          document: { places: [medborgarplatsen] },
          kept: { places: [skanstull] },
        },
      },
    ]);
    const asDocument = next([first], moved, { corrections: { places: "document" } });
    expect([asDocument.row.proposed.places, asDocument.asked]).toEqual([[medborgarplatsen], []]);
    const kept = next([first], moved, { corrections: { places: "kept" } });
    expect([kept.row.proposed.places, kept.asked]).toEqual([[skanstull], []]);
    const anew = next([first], moved, { places: [] });
    expect([anew.row.proposed.places, anew.asked]).toEqual([[], []]);

    expect(next([first, asDocument], moved).row.proposed.places).toEqual([medborgarplatsen]);
    expect(next([first, kept], moved).asked, "the choice is remembered too").toEqual([]);
    expect(next([first, anew], moved).row.proposed.places).toEqual([]);
  });

  test("goes with the place, when that is no longer in the register", () => {
    const places = register.places.filter(({ id }) => id !== skanstull);
    const later = draft(
      lamps,
      {},
      { held: first.plan, earlier: earlierDecisions([first.committed]), register: { ...register, places } },
    );
    expect(later.row.proposed.places).toEqual([]);
  });
});

test("an actor, a title and the words of a cell stand as they were decided", () => {
  const responsibilities = [{ actor: ActorId.parse("polisen"), role: "lead" as const, function: null }];
  const first = draft(lamps, { responsibilities, title: "Ljus", problem: "Skanstull, mörkt" });
  const again = next([first], lamps);
  expect(again.row).toMatchObject({
    change: "same",
    proposed: { responsibilities, title: "Ljus", places: [skanstull] },
  });
});

test("new words for when take the place of the days that were decided for the old ones", () => {
  const first = draft(lamps, { from: "2026-03", to: "2026-11" });
  const newer = next([first], lamps, { when: "Hela 2028" });
  expect(newer.row.proposed).toMatchObject({ from: "2028", to: "2028" });
  expect(next([first, newer], lamps).row.proposed).toMatchObject({ from: "2028", to: "2028" });
});

test("what somebody has written in the plan by hand since wins over what they decided in the draft", () => {
  const first = draft(lamps, { status: "removed" });
  const held = structuredClone(first.plan);
  const measure = held.priorityAreas[0]?.problems[0]?.causes[0]?.measures[0];
  if (measure === undefined) throw new Error("the plan has a row");
  measure.status = "done";
  const later = draft(
    lamps,
    {},
    {
      held,
      corrections: new Map([[measure.id, { fields: new Set(["status" as const]), followUps: [] }]]),
      earlier: earlierDecisions([first.committed]),
    },
  );
  expect(later.row.proposed.status).toBe("done");
  expect(later.asked.map(({ correction }) => correction?.document)).toEqual([{ status: "started" }]);
});

test("whom a decision's words name is not remembered", () => {
  const remembered = rememberedOf({ comment: "Trygghetssamordnare Anna Andersson återkommer" }, []);
  expect(remembered).toEqual({ comment: "Trygghetssamordnare återkommer" });
  expect(rememberedOf({ accepted: true, leftOut: false }, [])).toBeNull();
});

test("whatever is decided in however many drafts, the last decision stands on the same document", () => {
  const statuses = fc.option(fc.constantFrom(...Status.options), { nil: undefined });
  fc.assert(
    fc.property(fc.array(statuses, { minLength: 1, maxLength: 4 }), (all) => {
      const [one, ...others] = all.map((status): RowDecision => (status === undefined ? {} : { status }));
      let drafts: [Draft, ...Draft[]] = [draft(lamps, one ?? {})];
      for (const decision of others) drafts = [...drafts, next(drafts, lamps, decision)];
      const again = next(drafts, lamps);
      expect(again.row.proposed.status).toBe(all.findLast((status) => status !== undefined) ?? "started");
      expect([again.row.change, again.asked]).toEqual(["same", []]);
    }),
    { numRuns: 20 },
  );
});
