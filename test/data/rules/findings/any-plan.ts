/** Any plan that the schema allows, texts and ids of all kinds included. */
import fc from "fast-check";
import { MeasureType, Role } from "#data/schema/measure.ts";
import { CauseType, Plan, PlanKind, PriorityAreaKind, Scope, TargetGroup } from "#data/schema/plan.ts";
import { Season } from "#data/schema/schedule.ts";
import { ContinuesIn, Status } from "#data/schema/status.ts";
import { REGISTER } from "./plan-of.ts";

const word = fc.oneof(
  fc.constantFrom(
    "Linjearbete",
    "Avtalsansvarig",
    "Genomfört enligt plan",
    "se rad 2",
    "Anna Svensson",
    "ÖDS",
  ),
  fc.constantFrom("torget", "unga", "platsen", "är", "otrygg", "070-123 45 67", "…", "Å", "😀", "10 %"),
);
const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const year = fc.integer({ min: 2020, max: 2060 });
const date = maybe(year.map((one) => `${one}`));
const known = fc.constantFrom(...REGISTER.actors.map(({ id }) => id), "okand-aktor");
const places = fc.uniqueArray(fc.constantFrom("torget", "hornet", "okand-plats"), { maxLength: 3 });

const part = fc.record({
  number: maybe(fc.integer({ min: 1, max: 99 })),
  type: fc.constantFrom(...MeasureType.options),
  text,
  when: maybe(text),
  actors: fc.array(known, { maxLength: 2 }),
  status: maybe(fc.constantFrom(...Status.options)),
});
const schedule = fc.record({
  words: maybe(text),
  from: date,
  to: date,
  seasons: fc.subarray([...Season.options]),
  recurrence: fc.constant(null),
  lineWork: fc.boolean(),
  targetYear: maybe(year),
});
const measure = fc.record({
  source: fc.record({
    row: fc.integer({ min: 1, max: 20 }),
    sheetRow: maybe(fc.integer({ min: 1, max: 20 })),
  }),
  title: text,
  parts: fc.array(part, { minLength: 1, maxLength: 3 }),
  places: maybe(places),
  goals: fc.array(fc.record({ text, measurable: fc.boolean() }), { maxLength: 2 }),
  schedule,
  responsibilities: fc.array(
    fc.record({ actor: known, role: fc.constantFrom(...Role.options), function: maybe(text) }),
    { maxLength: 3 },
  ),
  status: fc.constantFrom(...Status.options),
  statusBasis: fc.constantFrom("year-end", "follow-up", "plan"),
  continuesIn: maybe(fc.constantFrom(...ContinuesIn.options)),
  followUps: fc.array(fc.record({ date, text, reportedBy: maybe(known) }), { maxLength: 2 }),
  yearEnd: maybe(
    fc.record({
      year,
      status: fc.constantFrom(...Status.options),
      continuesIn: fc.constant(null),
      words: text,
    }),
  ),
  comment: maybe(text),
});
const cause = fc.record({
  text: maybe(text),
  types: fc.subarray([...CauseType.options]),
  measures: fc.array(measure, { maxLength: 7 }),
});
const problem = fc.record({
  title: text,
  text: maybe(text),
  scope: fc.constantFrom(...Scope.options),
  places,
  targetGroup: maybe(fc.constantFrom(...TargetGroup.options)),
  causes: fc.array(cause, { minLength: 1, maxLength: 2 }),
});
const count = fc.integer({ min: 0, max: 9 });
const area = fc.record({
  kind: fc.constantFrom(...PriorityAreaKind.options),
  tab: text,
  declared: maybe(fc.record({ problems: count, causes: count, measures: count })),
  rowsAbove: maybe(count),
  notes: fc.array(fc.record({ text, places }), { maxLength: 2 }),
  problems: fc.array(problem, { maxLength: 3 }),
});

/** Every id once, after where it stands. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    year,
    kind: fc.constantFrom(...PlanKind.options),
    title: text,
    document: fc.record({ title: text, publisher: text, format: fc.constantFrom("pdf", "xlsx") }),
    priorityAreas: fc.array(area, { maxLength: 3 }),
  })
  .map(({ priorityAreas, ...plan }) =>
    Plan.parse({
      ...plan,
      id: "plan-2026",
      district: "norr",
      findings: [],
      priorityAreas: priorityAreas.map((tab, a) => ({
        ...tab,
        id: `plan-2026-a${a}`,
        problems: tab.problems.map((one, p) => ({
          ...one,
          id: `plan-2026-a${a}-p${p}`,
          causes: one.causes.map((why, c) => ({
            ...why,
            id: `plan-2026-a${a}-p${p}-o${c}`,
            measures: why.measures.map((what, m) => ({ ...what, id: `plan-2026-a${a}-p${p}-o${c}-${m}` })),
          })),
        })),
      })),
    }),
  );
