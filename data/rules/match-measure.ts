/** Whether a measure passes a filter: one rule for the map, the lists and the API. */
import type { ListedMeasure } from "#data/schema/measure-answer.ts";
import type { MeasureFilter } from "#data/schema/measure-filter.ts";
import { marksOf } from "./answer-marks.ts";
import {
  atOpenDrugScene,
  type FilterContext,
  type ListField,
  VALUES,
  type ValueOf,
} from "./measure-values.ts";
import { runsIn } from "./running-years.ts";

/** What a filter asks of a row. An actor, its role and its answer are one question: whether that very one answers so in that role. */
export type Question = Exclude<keyof MeasureFilter, "actor" | "role" | "answer"> | "who";
export type Test = (row: ListedMeasure) => boolean;

/** What is chosen in a field; null where it asks nothing, as an empty list does. */
export function chosenIn<F extends ListField>(
  filter: { readonly [K in F]?: MeasureFilter[K] },
  field: F,
): ReadonlySet<ValueOf<F>> | null {
  const wanted: readonly ValueOf<F>[] | undefined = filter[field];
  return wanted?.length ? new Set(wanted) : null;
}

function oneOf<F extends Exclude<ListField, "actor" | "role" | "answer">>(
  field: F,
  filter: MeasureFilter,
  context: FilterContext,
): Test | null {
  const chosen = chosenIn(filter, field);
  const values = VALUES[field];
  return chosen && ((row) => values(row, context).some((value) => chosen.has(value)));
}

function who(filter: MeasureFilter, { organisations }: FilterContext): Test | null {
  const actors = chosenIn(filter, "actor");
  const roles = chosenIn(filter, "role");
  const answers = chosenIn(filter, "answer");
  if (actors === null && roles === null && answers === null) return null;
  return (row) =>
    row.responsibilities.some(
      ({ actor, role }) =>
        (roles === null || roles.has(role)) &&
        (actors === null || organisations(actor).some((id) => actors.has(id))) &&
        (answers === null || marksOf(row, actor).some((mark) => answers.has(mark))),
    );
}

const LISTS = [
  "district",
  "year",
  "area",
  "place",
  "placeKind",
  "type",
  "causeType",
  "status",
  "continuesIn",
  "targetYear",
  "season",
  "finding",
] as const satisfies readonly Question[];

/** What a filter asks, question by question: several values are alternatives, the questions all hold. */
export function filterTests(filter: MeasureFilter, context: FilterContext): Map<Question, Test> {
  const { openDrugScene, at } = filter;
  const tests: [Question, Test | null][] = [
    ...LISTS.map((field): [Question, Test | null] => [field, oneOf(field, filter, context)]),
    ["who", who(filter, context)],
    [
      "openDrugScene",
      openDrugScene === undefined ? null : (row) => atOpenDrugScene(row, context) === openDrugScene,
    ],
    ["at", at === undefined ? null : (row) => runsIn(row, at)],
  ];
  return new Map(tests.flatMap(([question, test]) => (test === null ? [] : [[question, test] as const])));
}

/** The rule of a filter, to be asked of many rows. */
export function measureTest(filter: MeasureFilter, context: FilterContext): Test {
  const tests = [...filterTests(filter, context).values()];
  return (row) => tests.every((test) => test(row));
}
