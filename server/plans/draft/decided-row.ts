/** What a row comes to: as it was derived, unless a person has decided otherwise. Pure. */
import { maskPersons } from "#data/rules/mask-persons.ts";
import type { DerivedActor, DerivedRow } from "#data/schema/derived.ts";
import type { ActorId, PlaceId } from "#data/schema/ids.ts";
import { type Measure, type Responsibility, Role } from "#data/schema/measure.ts";
import type { Cause, Problem } from "#data/schema/plan.ts";
import type { PlanRow } from "#data/schema/plan-row.ts";
import type { RowDecision } from "#data/schema/row-decision.ts";
import { saidOf } from "#server/plans/clarify/index.ts";
import { LINE, oneLine, PASSAGE, titleOf } from "./tidy.ts";

/** A measure that has no identity yet, with the problem and the cause that it hangs on. */
export interface DecidedRow {
  problem: Omit<Problem, "id" | "causes">;
  cause: Omit<Cause, "id" | "measures">;
  measure: Omit<Measure, "id" | "source" | "places">;
}

/** Where a row says nothing of what is done, somebody has to see that it does not. */
const NO_MEASURE = "Ingen åtgärd angiven";
const NO_PROBLEM = "Inget problem angivet";

/** An actor that is named twice keeps the role that asks most of it. */
function strongest(all: readonly Responsibility[]): Responsibility[] {
  const byActor = new Map<string, Responsibility>();
  const rank = ({ role }: Responsibility): number => Role.options.indexOf(role);
  for (const one of all) {
    const key = `${one.actor} ${one.function ?? ""}`;
    const held = byActor.get(key);
    if (held === undefined || rank(one) < rank(held)) byActor.set(key, one);
  }
  return [...byActor.values()];
}

const known = ({ actors }: DerivedRow): (DerivedActor & { actor: ActorId })[] =>
  actors.flatMap(({ value }) => (value.actor === null ? [] : [{ ...value, actor: value.actor }]));

export interface RowInput {
  row: PlanRow;
  derived: DerivedRow;
  decision: RowDecision;
}

/**
 * @param planYear the year that a status in the annual report is about
 * @param allowed names of places and organisations, which look like a person's name and are none
 */
export function decideRow(
  { row, derived, decision }: RowInput,
  planYear: number,
  allowed: readonly string[],
): DecidedRow {
  const clean = (text: string | null | undefined, max: number): string | null =>
    text == null ? null : oneLine(maskPersons(text, allowed).text, max);
  const title = (text: string | null | undefined): string | null =>
    text == null ? null : titleOf(maskPersons(text, allowed).text);
  const { schedule, status } = derived;

  const heading = (column: "problem" | "measure"): string | null =>
    clean(saidOf(row[column], "Rubrik")[0], LINE);
  const isScopeSaid = [row.problem, row.measure].some((field) => saidOf(field, "Gäller").length > 0);

  const named = derived.places.flatMap(({ value }) => value.place ?? []);
  const places: PlaceId[] = decision.places ?? [...new Set(named)];
  const partActors = (number: number | null): ActorId[] =>
    number === null
      ? []
      : [...new Set(known(derived).flatMap((one) => (one.part === number ? one.actor : [])))];
  const numbered = (number: number | null) => row.parts.find((part) => part.number === number);
  const parts = derived.parts.map(({ value: { number, type, text, own } }, index) => ({
    number,
    type: decision.types === undefined ? type : (decision.types[index] ?? null),
    text: clean(text, PASSAGE) ?? NO_MEASURE,
    when: clean(own === undefined ? numbered(number)?.when : own.when, LINE),
    actors: (own === undefined ? partActors(number) : own.actors).slice(0, 20),
    status:
      own === undefined
        ? (status.parts.find(({ value }) => value.number === number)?.value.status ?? null)
        : own.status,
  }));
  const empty = { number: null, type: null, text: NO_MEASURE, when: null, actors: [], status: null };
  // What the police do stands last in a title's choice: the title is what others are shown first.
  const lead = parts.find(({ type }) => type !== "policing") ?? parts[0];

  const decidedStatus = decision.status ?? status.status.value;
  const decidedContinues =
    decision.continuesIn === undefined ? (status.continuesIn?.value ?? null) : decision.continuesIn;
  const words = clean(row.status?.text, LINE);
  const endsScene = schedule.targetYear?.value.endsOpenDrugScene === true;
  return {
    problem: {
      title: heading("problem") ?? title(row.problem?.text) ?? NO_PROBLEM,
      text: clean(row.problem?.text, PASSAGE),
      scope: decision.scope ?? (places.length > 0 && !isScopeSaid ? "places" : derived.scope.value),
      places: places.slice(0, 40),
      targetGroup: derived.targetGroups[0]?.value ?? null,
    },
    cause: {
      text: clean(row.cause?.text, PASSAGE),
      types: derived.causeTypes.map(({ value }) => value),
    },
    measure: {
      title: decision.title ?? heading("measure") ?? title(lead?.text) ?? NO_MEASURE,
      parts: (parts.length === 0 ? [empty] : parts).slice(0, 20),
      goals: derived.goals.slice(0, 20).flatMap(({ value }) => {
        const text = clean(value.text, PASSAGE);
        return text === null ? [] : [{ text, measurable: value.measurable }];
      }),
      schedule: {
        words: clean(row.when?.text, LINE),
        from: decision.from === undefined ? (schedule.from?.value ?? null) : decision.from,
        to: decision.to === undefined ? (schedule.to?.value ?? null) : decision.to,
        seasons: schedule.seasons.map(({ value }) => value),
        recurrence: schedule.recurrence?.value ?? null,
        lineWork: decision.lineWork ?? schedule.work?.value === "line",
        targetYear:
          decision.targetYear === undefined
            ? endsScene
              ? (schedule.targetYear?.value.year ?? null)
              : null
            : decision.targetYear,
      },
      responsibilities: strongest(
        decision.responsibilities ??
          known(derived).map(({ actor, role, function: duty }) => ({
            actor,
            role,
            function: clean(duty, LINE),
          })),
      ).slice(0, 40),
      status: decidedStatus,
      statusBasis: status.statusBasis,
      continuesIn: decidedContinues,
      followUps: row.followUps.flatMap(({ text, date }, index) => {
        const note = clean(text, PASSAGE);
        const found = derived.followUps[index]?.value;
        return note === null
          ? []
          : [{ text: note, date: found?.date ?? date, reportedBy: found?.reportedBy ?? null }];
      }),
      yearEnd:
        words === null
          ? null
          : { year: planYear, status: decidedStatus, continuesIn: decidedContinues, words },
      comment: clean(row.comment?.text, PASSAGE),
    },
  };
}
