/** A read plan with its derived values as the command line prints it. Pure. */
import { placeLevel } from "#data/rules/place-level.ts";
import type { DerivedRow } from "#data/schema/derived.ts";
import type { LooseText, Source } from "#data/schema/document.ts";
import type { PlaceId } from "#data/schema/ids.ts";
import type { OutputRow, OutputSource, PlanOutput } from "#data/schema/plan-output.ts";
import { Column, type Field, type PlanRow } from "#data/schema/plan-row.ts";
import { findingSentence } from "#data/words/finding-sentence.ts";
import type { Register } from "./derive/index.ts";
import type { ReadFinding } from "./read-findings.ts";
import type { PlanReading } from "./read-plan.ts";

const sourceOf = ({ sheet, page, row, ref }: Source): OutputSource => ({ sheet, page, row, ref });

const textOf = ({ text, source }: LooseText) => ({ text, source: sourceOf(source) });

/** Ids to the names under which the register has them. */
interface Names {
  /** Of a spot, the place that it lies in and then its own: who looks for the square finds the row. */
  places: ReadonlyMap<string, readonly string[]>;
  actors: ReadonlyMap<string, string>;
}

const fieldsIn = (row: PlanRow, column: Column): readonly Field[] => {
  if (column === "followUp") return row.followUps;
  const field = row[column];
  return field === null ? [] : [field];
};

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

function derivedOf(row: DerivedRow, names: Names): OutputRow["derived"] {
  const { from, to, targetYear } = row.schedule;
  return {
    places: unique(
      row.places.flatMap(({ value: { place, name } }) =>
        place === null ? [name] : (names.places.get(place) ?? [name]),
      ),
    ),
    types: unique(row.parts.flatMap(({ value }) => value.type ?? [])),
    // An actor that the words name as a person is there by function alone.
    actors: row.actors.flatMap(({ value: { actor, name, function: does, role } }) => {
      const known = actor === null ? name : (names.actors.get(actor) ?? name);
      const called = known ?? does;
      return called === null ? [] : [{ name: called, role }];
    }),
    period: from === null && to === null ? null : { from: from?.value ?? null, to: to?.value ?? null },
    targetYear: targetYear?.value.year ?? null,
    status: row.status.status.value,
    continuesIn: row.status.continuesIn?.value ?? null,
  };
}

function rowOf(row: PlanRow, derived: DerivedRow, names: Names): OutputRow {
  const read = Column.options.flatMap((column) =>
    unique(fieldsIn(row, column).flatMap(({ doubts }) => doubts)).map((doubt) => ({ column, doubt })),
  );
  return {
    problem: row.problem?.text || null,
    cause: row.cause?.text || null,
    measure: row.measure?.text || null,
    goal: row.goal?.text || null,
    when: row.when?.text || null,
    who: row.who?.text || null,
    followUp: row.followUps.map(({ text }) => text).join("\n") || null,
    status: row.status?.text || null,
    comment: row.comment?.text || null,
    derived: derivedOf(derived, names),
    source: sourceOf(row.source),
    doubts: [...read, ...derived.doubts.map(({ doubt, basis }) => ({ column: basis.from, doubt }))],
  };
}

/** In Swedish, as the interface says it: whoever wants another language has the rule. */
const findingOf = ({ source, ...finding }: ReadFinding): PlanOutput["findings"][number] => ({
  rule: finding.rule,
  severity: finding.severity,
  source: source === null ? null : sourceOf(source),
  message: findingSentence(finding, "sv"),
});

function placeNames({ places }: Register): Names["places"] {
  const byId = new Map(places.map(({ id, properties }) => [id, properties]));
  const level = (id: PlaceId) => placeLevel(id, (one) => byId.get(one) ?? null);
  return new Map(
    places.map(({ id, properties: { name, parent } }) => {
      const site = level(id) === "spot" && parent !== null ? byId.get(parent) : undefined;
      return [id, site === undefined ? [name] : [site.name, name]];
    }),
  );
}

/**
 * What the command line prints of a plan and the values that were derived from it, row for row.
 *
 * @param findings what the plan check found in it
 */
export function planOutput(
  { plan, derived }: Pick<PlanReading, "plan" | "derived">,
  findings: readonly ReadFinding[],
  register: Register,
): PlanOutput {
  const names: Names = {
    places: placeNames(register),
    actors: new Map(register.actors.map(({ id, name }) => [id, name])),
  };
  return {
    plan: plan.plan,
    tabs: plan.tabs.map((tab, index) => ({
      priorityArea: tab.priorityArea,
      rows: tab.rows.flatMap((row, at) => {
        const values = derived.tabs[index]?.rows[at];
        return values === undefined ? [] : [rowOf(row, values, names)];
      }),
      notes: tab.notes.map(textOf),
    })),
    summary: plan.summary.map(({ source: _, ...line }) => line),
    notUnderstood: plan.notUnderstood.map(textOf),
    findings: findings.map(findingOf),
  };
}
