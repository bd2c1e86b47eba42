/** Every text of a plan with the cell that it stands in, or nearest to. */
import type { Measure } from "#data/schema/measure.ts";
import type { FindingSubject } from "#data/schema/noted-finding.ts";
import type { Cause, Plan, PriorityArea, Problem } from "#data/schema/plan.ts";
import type { Column } from "#data/schema/plan-row.ts";

export interface TextCell {
  area: PriorityArea | null;
  subject: FindingSubject;
  column: Column | null;
  text: string;
}

const textsOf = (measure: Measure): [Column, (string | null)[]][] => [
  ["measure", [measure.title, ...measure.parts.map(({ text }) => text)]],
  ["goal", measure.goals.map(({ text }) => text)],
  ["when", [measure.schedule.words, ...measure.parts.map(({ when }) => when)]],
  ["who", measure.responsibilities.map((one) => one.function)],
  ["followUp", measure.followUps.map(({ text }) => text)],
  ["status", [measure.yearEnd?.words ?? null]],
  ["comment", [measure.comment]],
];

/** A cell that several rows share is told of the first of them. */
const firstRow = (causes: readonly Cause[], area: PriorityArea): FindingSubject => {
  const first = causes.flatMap(({ measures }) => measures)[0];
  return first === undefined ? { kind: "priority-area", id: area.id } : { kind: "measure", id: first.id };
};

function* ofProblem(area: PriorityArea, problem: Problem): Generator<TextCell> {
  const subject = firstRow(problem.causes, area);
  for (const text of [problem.title, problem.text])
    if (text !== null) yield { area, subject, column: "problem", text };
  for (const cause of problem.causes) {
    if (cause.text !== null)
      yield { area, subject: firstRow([cause], area), column: "cause", text: cause.text };
    for (const measure of cause.measures) {
      const own = { kind: "measure" as const, id: measure.id };
      for (const [column, texts] of textsOf(measure))
        for (const text of texts) if (text !== null) yield { area, subject: own, column, text };
    }
  }
}

export function* cellsOf(plan: Plan): Generator<TextCell> {
  const whole = { kind: "plan" as const, id: plan.id };
  for (const text of [plan.title, plan.document.title, plan.document.publisher])
    yield { area: null, subject: whole, column: null, text };
  for (const area of plan.priorityAreas) {
    const tab = { kind: "priority-area" as const, id: area.id };
    for (const text of [area.tab, ...area.notes.map((note) => note.text)])
      yield { area, subject: tab, column: null, text };
    for (const problem of area.problems) yield* ofProblem(area, problem);
  }
}
