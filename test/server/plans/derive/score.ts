/** How close derived values come to the dataset, which people made of the same plans: precision and recall by kind. */
import type { DerivedPlan, DerivedRow } from "#data/schema/derived.ts";
import type { Measure } from "#data/schema/measure.ts";
import type { Plan, Problem } from "#data/schema/plan.ts";

interface Truth {
  problem: Problem;
  causeTypes: readonly string[];
  measure: Measure;
}

type Said = readonly (string | number | null | undefined)[];

const period = (from: string | null | undefined, to: string | null | undefined): Said => [
  `${from ?? "?"} to ${to ?? "?"}`,
];

/** The role that the row gives each actor which the dataset has there too. */
function sharedRoles({ actors }: DerivedRow, { measure }: Truth): [Said, Said] {
  const found = new Map<string | null, string>(actors.map(({ value }) => [value.actor, value.role]));
  const shared = measure.responsibilities.filter(({ actor }) => found.has(actor));
  // A dataset row may have an actor in two roles; one of them is enough.
  const right = (actor: string) =>
    shared.some((one) => one.actor === actor && one.role === found.get(actor)) ? "right" : "wrong";
  return [shared.map(({ actor }) => `${actor} ${right(actor)}`), shared.map(({ actor }) => `${actor} right`)];
}

/** What a row says and what the dataset has, for each kind of value. */
const KINDS: Readonly<Record<string, (row: DerivedRow, truth: Truth) => [Said, Said]>> = {
  places: ({ places }, { problem, measure }) => [
    places.map(({ value }) => value.place ?? `“${value.name}”`),
    measure.places ?? problem.places,
  ],
  scope: ({ scope }, { problem }) => [[scope.value], [problem.scope]],
  types: ({ parts }, { measure }) => [
    parts.map(({ value }) => value.type),
    measure.parts.map(({ type }) => type),
  ],
  causes: ({ causeTypes }, truth) => [causeTypes.map(({ value }) => value), truth.causeTypes],
  actors: ({ actors }, { measure }) => [
    actors.map(({ value }) => value.actor ?? `“${value.name}”`),
    measure.responsibilities.map(({ actor }) => actor),
  ],
  "actors with role": ({ actors }, { measure }) => [
    actors.map(({ value }) => `${value.actor ?? value.name} ${value.role}`),
    measure.responsibilities.map(({ actor, role }) => `${actor} ${role}`),
  ],
  "roles of known actors": sharedRoles,
  period: ({ schedule: { from, to } }, { measure: { schedule } }) => [
    period(from?.value, to?.value),
    period(schedule.from, schedule.to),
  ],
  seasons: ({ schedule }, { measure }) => [
    schedule.seasons.map(({ value }) => value),
    measure.schedule.seasons,
  ],
  recurrence: ({ schedule }, { measure }) => [
    schedule.recurrence === null ? [] : [JSON.stringify(schedule.recurrence.value)],
    measure.schedule.recurrence === null ? [] : [JSON.stringify(measure.schedule.recurrence)],
  ],
  "line work": ({ schedule }, { measure }) => [
    schedule.work?.value === "line" ? ["line"] : [],
    measure.schedule.lineWork ? ["line"] : [],
  ],
  "target year": ({ schedule }, { measure }) => [
    schedule.targetYear === null ? [] : [schedule.targetYear.value.year],
    measure.schedule.targetYear === null ? [] : [measure.schedule.targetYear],
  ],
  status: ({ status }, { measure }) => [[status.status.value], [measure.status]],
  "status of parts": ({ status }, { measure }) => [
    status.parts.map(({ value }) => `${value.number} ${value.status}`),
    measure.parts.flatMap(({ number, status: own }) =>
      number === null || own === null ? [] : [`${number} ${own}`],
    ),
  ],
  "continues in": ({ status }, { measure }) => [
    [status.continuesIn?.value],
    [measure.continuesIn ?? undefined],
  ],
  "goals measurable": ({ goals }, { measure }) => [
    [goals.some(({ value }) => value.measurable)].map(String),
    [measure.goals.some(({ measurable }) => measurable)].map(String),
  ],
};

export interface Score {
  right: number;
  extra: number;
  missing: number;
}

const truths = (plan: Plan): Truth[][] =>
  plan.priorityAreas
    .filter(({ problems }) => problems.length > 0)
    .map(({ problems }) =>
      problems.flatMap((problem) =>
        problem.causes.flatMap(({ types, measures }) =>
          measures.map((measure) => ({ problem, causeTypes: types, measure })),
        ),
      ),
    );

/**
 * By kind of value; a tab that was divided into other rows than the dataset's is left out.
 *
 * @returns how many rows were compared, too
 */
export function score(derived: DerivedPlan, plan: Plan): { rows: number; scores: Map<string, Score> } {
  const scores = new Map<string, Score>();
  let rows = 0;
  for (const [at, expected] of truths(plan).entries()) {
    const found = derived.tabs[at]?.rows ?? [];
    if (found.length !== expected.length) continue;
    rows += found.length;
    for (const [index, truth] of expected.entries()) {
      const row = found[index];
      if (row === undefined) continue;
      for (const [kind, compare] of Object.entries(KINDS)) {
        const [said, meant] = compare(row, truth).map((values) => new Set(values)) as [
          Set<unknown>,
          Set<unknown>,
        ];
        const before = scores.get(kind) ?? { right: 0, extra: 0, missing: 0 };
        const right = [...said].filter((value) => meant.has(value)).length;
        scores.set(kind, {
          right: before.right + right,
          extra: before.extra + said.size - right,
          missing: before.missing + meant.size - right,
        });
      }
    }
  }
  return { rows, scores };
}

const share = (part: number, rest: number): number => (part + rest === 0 ? 1 : part / (part + rest));

export const precision = ({ right, extra }: Score): number => share(right, extra);
export const recall = ({ right, missing }: Score): number => share(right, missing);
