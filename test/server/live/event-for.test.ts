import fc from "fast-check";
import { expect, test } from "vitest";
import { CONCERNS_NOTHING } from "#data/rules/operation-subject.ts";
import type { WeighedGrant } from "#data/rules/permissions.ts";
import { AccessRole } from "#data/schema/access.ts";
import { ActorId, EffortId } from "#data/schema/ids.ts";
import { eventFor } from "#server/live/event-for.ts";
import { dataset, insideView, viewFor } from "#test/views.ts";

const ids = insideView.rows.map(({ id }) => id);

const grant: fc.Arbitrary<WeighedGrant> = fc.record({
  district: fc.constantFrom(null, ...dataset.districts.map(({ id }) => id)),
  role: fc.constantFrom(...AccessRole.options),
  actors: fc
    .subarray(
      dataset.actors.map(({ id }) => id),
      { maxLength: 3 },
    )
    .map((actors) => new Set(actors)),
});
const change = fc.record({
  revision: fc.nat(),
  district: fc.constantFrom(...dataset.districts.map(({ id }) => id)),
  measures: fc.uniqueArray(fc.oneof(fc.constantFrom(...ids), fc.constant("finns-inte")), { maxLength: 5 }),
  actors: fc.constant([]),
  places: fc.constant([]),
  findings: fc.constant([]),
  efforts: fc.constant([]),
  stories: fc.constant([]),
  plans: fc.constant([]),
  meetings: fc.constant([]),
  publications: fc.constant([]),
});

test("whoever looks is told of every changed row of their view, and of nothing outside it", () => {
  fc.assert(
    fc.property(fc.array(grant, { maxLength: 2 }), change, (grants, changed) => {
      const view = viewFor({ grants });
      const event = eventFor(changed, [view]);
      const rows = view.rows.filter(({ id }) => changed.measures.includes(id));
      expect(event === null).toBe(rows.length === 0);
      if (event === null) return;
      expect(event.revision).toBe(changed.revision);
      expect(new Set(event.measures)).toEqual(new Set(rows.map(({ id }) => id)));
      expect(new Set(event.plans)).toEqual(new Set(rows.map(({ plan }) => plan.id)));
      const known = new Set(view.features.map(({ id }) => id));
      for (const place of event.places) expect(known.has(place), place).toBe(true);
      for (const row of rows) expect(event.places).toEqual(expect.arrayContaining(row.places));
    }),
    { numRuns: 60 },
  );
});

test("a row that has left somebody's view has changed for them, too", () => {
  const [row] = insideView.rows;
  if (row === undefined) throw new Error("There are rows");
  const changed = {
    revision: 1,
    district: row.district,
    ...CONCERNS_NOTHING,
    measures: [row.id],
  };
  const now = { ...insideView, rows: insideView.rows.slice(1) };
  expect(eventFor(changed, [now])).toBeNull();
  expect(eventFor(changed, [now, insideView])?.measures).toEqual([row.id]);
});

test("a changed actor is everyone's to know, and brings no rows along", () => {
  const changed = {
    revision: 1,
    district: "stockholm",
    ...CONCERNS_NOTHING,
    actors: ["trafikkontoret"],
  };
  expect(eventFor(changed, [viewFor({ grants: [] })])).toEqual({
    revision: 1,
    ...CONCERNS_NOTHING,
    actors: ["trafikkontoret"],
  });
});

test("a decision on a finding is told to who works in its district, and to nobody else", () => {
  const key = "no-goal.measure.sodermalm-2024-platser-1.goal";
  const changed = {
    revision: 1,
    district: "sodermalm",
    ...CONCERNS_NOTHING,
    findings: [key],
  };
  const as = (role: AccessRole, district: string | null) =>
    eventFor(changed, [viewFor({ grants: [{ role, district, actors: new Set() }] })]);
  expect(as("reader", "sodermalm")?.findings).toEqual([key]);
  expect(as("editor", null)?.findings).toEqual([key]);
  expect(as("editor", "skarpnack")).toBeNull();
  expect(as("representative", "sodermalm")).toBeNull();
  expect(eventFor(changed, [viewFor({ grants: [] })])).toBeNull();
});

test("a place that was drawn is told to its district, one that others see to them too, with what lies around it", () => {
  const changed = (place: string) => ({
    revision: 1,
    district: "sodermalm",
    ...CONCERNS_NOTHING,
    places: [place],
  });
  const inside = viewFor({ grants: [{ role: "reader", district: "sodermalm", actors: new Set() }] });
  const outside = viewFor({ grants: [] });
  expect(eventFor(changed("skanstull"), [inside])?.places).toEqual([
    "skanstull",
    "ringens-centrum",
    "centrala-sodermalm",
  ]);
  expect(eventFor(changed("skanstull"), [outside])?.places).toEqual(["skanstull", "centrala-sodermalm"]);
  expect(eventFor(changed("ringens-centrum"), [outside])).toBeNull();
  expect(eventFor(changed("borttagen"), [inside])?.places).toEqual(["borttagen"]);
  expect(eventFor(changed("borttagen"), [outside])).toBeNull();
});

test("a joint effort is told to who works in its district and to who takes part, and to nobody else", () => {
  const id = EffortId.parse("0c0a3a3e-58cf-4d4c-8c5b-1d7d6f3a9b01");
  const changed = {
    revision: 1,
    district: "sodermalm",
    ...CONCERNS_NOTHING,
    efforts: [{ id, actors: [ActorId.parse("polisen")] }],
  };
  const as = (role: AccessRole, district: string | null, ...actors: string[]) =>
    eventFor(changed, [viewFor({ grants: [{ role, district, actors: new Set(actors) }] })]);
  expect(as("reader", "sodermalm")?.efforts).toEqual([id]);
  expect(as("representative", "sodermalm", "polisen")?.efforts).toEqual([id]);
  expect(as("representative", "sodermalm", "trafikkontoret")).toBeNull();
  expect(as("editor", "skarpnack")).toBeNull();
  expect(eventFor(changed, [viewFor({ grants: [] })])).toBeNull();
});

test("what a district publishes is told to who works there, and to nobody else", () => {
  const changed = {
    revision: 1,
    district: "sodermalm",
    ...CONCERNS_NOTHING,
    publications: ["proposal"],
  };
  const as = (role: AccessRole, district: string | null, ...actors: string[]) =>
    eventFor(changed, [viewFor({ grants: [{ role, district, actors: new Set(actors) }] })]);
  expect(as("publisher", "sodermalm")?.publications).toEqual(["sodermalm"]);
  expect(as("publisher", "skarpnack")).toBeNull();
  expect(as("representative", "sodermalm", "polisen")).toBeNull();
  expect(eventFor(changed, [viewFor({ grants: [] })])).toBeNull();
});
