/** What of a row a person should look at, the most pressing first. Pure. */
import { personalData } from "#data/rules/person-guard.ts";
import type { DerivedRow } from "#data/schema/derived.ts";
import type { OpenQuestion } from "#data/schema/draft-row.ts";
import { Column, type Field, type PlanRow } from "#data/schema/plan-row.ts";
import type { RowDecision } from "#data/schema/row-decision.ts";

const ORDER: Record<OpenQuestion["kind"], number> = {
  person: 0,
  "no-place": 1,
  "unknown-place": 2,
  text: 3,
  value: 4,
  "unknown-actor": 5,
  "row-not-found": 6,
  "correction-kept": 7,
};

/** The decisions that settle what is doubtful in a column. */
const SETTLES: Record<Column, readonly (keyof RowDecision)[]> = {
  problem: ["problem", "places", "scope"],
  cause: ["cause"],
  measure: ["measure", "title", "types"],
  goal: ["goal", "targetYear"],
  when: ["when", "from", "to", "lineWork", "targetYear"],
  who: ["responsibilities"],
  followUp: ["status", "continuesIn"],
  status: ["status", "continuesIn"],
  comment: ["comment"],
};

/** A row's cells by column; the follow-ups one by one. */
export function* fieldsOf(row: PlanRow): Generator<readonly [Column, Field]> {
  for (const column of Column.options) {
    if (column === "followUp") for (const field of row.followUps) yield [column, field];
    else {
      const field = row[column];
      if (field !== null) yield [column, field];
    }
  }
}

/** What was derived of a row and is doubtful, with the column that it was read from. */
function* doubtfulValues(derived: DerivedRow): Generator<OpenQuestion> {
  const { schedule, status } = derived;
  const all = [
    // What the register does not have is asked about by its name.
    ...(derived.places.some(({ value }) => value.place === null) ? [] : [derived.scope]),
    ...derived.places.filter(({ value }) => value.place !== null),
    ...derived.parts,
    ...derived.actors.filter(({ value }) => value.actor !== null || value.name === null),
    schedule.from,
    schedule.to,
    ...schedule.seasons,
    schedule.recurrence,
    schedule.work,
    schedule.targetYear,
    status.status,
    status.continuesIn,
    ...derived.goals,
    ...derived.followUps,
  ];
  for (const value of all) {
    if (value?.confidence !== "doubtful") continue;
    const { from, words } = value.basis;
    yield { kind: "value", column: from === "tab" || from === "plan" ? null : from, words };
  }
}

function* everyQuestion(
  row: PlanRow,
  derived: DerivedRow,
  allowed: readonly string[],
): Generator<OpenQuestion> {
  for (const [column, field] of fieldsOf(row)) {
    if (field.doubts.length > 0) yield { kind: "text", column, words: field.text };
    if (personalData(field.text, allowed).length > 0) yield { kind: "person", column, words: null };
  }
  yield* doubtfulValues(derived);
  for (const { value } of derived.places) {
    if (value.place === null) yield { kind: "unknown-place", column: "problem", words: value.name };
  }
  for (const { value, basis } of derived.actors) {
    if (value.actor === null && value.name !== null)
      yield { kind: "unknown-actor", column: basis.from === "who" ? "who" : "measure", words: value.name };
  }
  for (const { doubt, basis } of derived.doubts) {
    if (doubt === "row-not-found") yield { kind: "row-not-found", column: "who", words: basis.words };
    if (doubt === "no-place") yield { kind: "no-place", column: "problem", words: null };
    if (doubt === "status-not-understood") yield { kind: "value", column: "status", words: basis.words };
  }
}

/** Each question once; none about what a decision has settled. */
export function openQuestions(
  { row, derived, decision }: { row: PlanRow; derived: DerivedRow; decision: RowDecision },
  allowed: readonly string[],
): OpenQuestion[] {
  const isSettled = ({ column }: OpenQuestion): boolean =>
    column !== null && SETTLES[column].some((field) => decision[field] !== undefined);
  const seen = new Set<string>();
  return [...everyQuestion(row, derived, allowed)]
    .filter((question) => {
      const key = JSON.stringify(question);
      if (seen.has(key) || (question.kind !== "person" && isSettled(question))) return false;
      seen.add(key);
      return true;
    })
    .sort((a, b) => ORDER[a.kind] - ORDER[b.kind]);
}
