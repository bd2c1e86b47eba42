/** Which earlier decisions stand when a plan's next document is taken in, and which are asked about. Pure. */

import { isDeepStrictEqual } from "node:util";
import type { CorrectedValues, OpenQuestion } from "#data/schema/draft-row.ts";
import type { EditableMeasure } from "#data/schema/operation.ts";
import type { Column, PlanRow } from "#data/schema/plan-row.ts";
import { CorrectedField, type DecidedValues, type RowDecision } from "#data/schema/row-decision.ts";
import type { Register } from "#server/plans/derive/index.ts";
import type { DecidedRow } from "./decided-row.ts";
import {
  CORRECTS,
  DECIDED,
  type Decided,
  type EarlierDecision,
  isReplaced,
  picked,
} from "./earlier-decisions.ts";
import { fieldsOf } from "./open-questions.ts";

/** Whose words a decision was made against, the one that it is settled in first. */
const WORDS: Record<Decided, readonly [Column, ...Column[]]> = {
  title: ["measure"],
  problem: ["problem"],
  cause: ["cause"],
  measure: ["measure"],
  goal: ["goal"],
  when: ["when"],
  comment: ["comment"],
  scope: ["problem"],
  places: ["problem"],
  responsibilities: ["who"],
  types: ["measure"],
  from: ["when"],
  to: ["when"],
  lineWork: ["when"],
  targetYear: ["when", "goal"],
  status: ["status"],
  continuesIn: ["status"],
};

/** Where a row's status cell says nothing, a meeting's newest note says how it goes. */
const wordsFor = (field: Decided, { status }: PlanRow): readonly Column[] =>
  status === null && WORDS[field][0] === "status" ? ["status", "followUp"] : WORDS[field];

const wordsIn = (row: PlanRow, columns: readonly Column[]): string[] =>
  [...fieldsOf(row)]
    .filter(([column]) => columns.includes(column))
    .map(([column, { text, clarifications = [] }]) => {
      const said = clarifications.map(({ key, value }) => `[${key}: ${value}]`);
      return [column, text, ...said].join(" ").normalize("NFC").replace(/\s+/gu, " ").trim();
    });

const saysTheSame = (a: PlanRow, b: PlanRow, columns: readonly Column[]): boolean =>
  isDeepStrictEqual(wordsIn(a, columns), wordsIn(b, columns));

/** What makes a row that was left out the same in the next document: neither its place in it nor how it goes. */
const LEFT_OUT_BY: readonly Column[] = ["problem", "cause", "measure", "goal"];

/** @param rows those that were left out of the plan before, without persons, as `row` is */
export const wasLeftOut = (rows: readonly PlanRow[], row: PlanRow): boolean =>
  rows.some((one) => saysTheSame(one, row, LEFT_OUT_BY));

/** The choices for what the plan says that stand: those against the words that the document still has. */
export function keptBefore(
  { kept }: Pick<EarlierDecision, "kept">,
  row: PlanRow,
): RowDecision["corrections"] {
  const stands = CorrectedField.options.filter((corrected) => {
    const ground = kept[corrected];
    const columns = DECIDED.flatMap((field) => (CORRECTS[field] === corrected ? wordsFor(field, row) : []));
    return ground !== undefined && saysTheSame(ground, row, columns);
  });
  return Object.fromEntries(stands.map((field) => [field, "kept"]));
}

export interface Standing {
  /** The draft's own decision, and beneath it what was decided before. */
  decision: RowDecision;
  /** Earlier decisions that the document's new words may contradict, each with its column. */
  asked: ReadonlyMap<CorrectedField, Column>;
}

/** Places and actors that are no longer there cannot have been meant. */
function isThere({ places, actors }: Pick<Register, "places" | "actors">) {
  const placeIds = new Set(places.map(({ id }) => id));
  const actorIds = new Set(actors.map(({ id }) => id));
  return (field: Decided, values: DecidedValues): boolean =>
    (field !== "places" || (values.places ?? []).every((id) => placeIds.has(id))) &&
    (field !== "responsibilities" ||
      (values.responsibilities ?? []).every(({ actor }) => actorIds.has(actor)));
}

/**
 * A decision of this draft wins over an earlier one, and so does what somebody has written in the plan
 * by hand since. Where the document's words are those that an earlier decision was made against, it
 * stands silently; where they are others it stands until the reviewer chooses, and is asked about.
 */
export function standingDecision(
  own: RowDecision,
  { values, beside }: Pick<EarlierDecision, "values" | "beside">,
  row: PlanRow,
  byHand: ReadonlySet<CorrectedField | keyof EditableMeasure>,
  register: Pick<Register, "places" | "actors">,
): Standing {
  const isKnown = isThere(register);
  const stands = DECIDED.filter((field) => {
    const corrects = CORRECTS[field];
    return (
      values[field] !== undefined &&
      own[field] === undefined &&
      own.corrections?.[corrects] !== "document" &&
      !byHand.has(corrects) &&
      !isReplaced(field, own) &&
      isKnown(field, values)
    );
  });
  const asked = new Map<CorrectedField, Column>();
  for (const field of stands) {
    const ground = beside[field];
    const isSame = ground !== undefined && saysTheSame(ground, row, wordsFor(field, row));
    if (!isSame && own.corrections?.[CORRECTS[field]] !== "kept") asked.set(CORRECTS[field], WORDS[field][0]);
  }
  return { decision: { ...picked(values, stands), ...own }, asked };
}

const correctedValues = ({ problem, cause, measure }: DecidedRow): Required<CorrectedValues> => ({
  title: measure.title,
  status: measure.status,
  continuesIn: measure.continuesIn,
  yearEnd: measure.yearEnd,
  comment: measure.comment,
  schedule: measure.schedule,
  goals: measure.goals,
  problem: problem.text,
  cause: cause.text,
  parts: measure.parts.map(({ type, text }) => ({ type, text })),
  scope: problem.scope,
  places: problem.places,
  responsibilities: measure.responsibilities,
});

/** @param document what the row would come to without the earlier decisions */
export function contradictions(
  asked: Standing["asked"],
  document: DecidedRow,
  kept: DecidedRow,
): OpenQuestion[] {
  const [said, stands] = [correctedValues(document), correctedValues(kept)];
  return [...asked]
    .filter(([field]) => !isDeepStrictEqual(said[field], stands[field]))
    .map(([field, column]) => ({
      kind: "correction-kept",
      column,
      words: null,
      correction: { field, document: { [field]: said[field] }, kept: { [field]: stands[field] } },
    }));
}
