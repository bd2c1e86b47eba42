/** What people decided in the earlier drafts of a plan, draft upon draft. Pure. */
import { maskPersons } from "#data/rules/mask-persons.ts";
import type { MeasureId } from "#data/schema/ids.ts";
import type { PlanRow } from "#data/schema/plan-row.ts";
import {
  CorrectedField,
  DecidedValues,
  RememberedDecision,
  type RowDecision,
} from "#data/schema/row-decision.ts";
import { cut, LINE, PASSAGE } from "./tidy.ts";

export type Decided = keyof DecidedValues;
export const DECIDED = DecidedValues.keyof().options;

/** What was decided of a measure and still stands. */
export interface EarlierDecision {
  values: DecidedValues;
  /** The document's row that each of them was decided beside, without persons; none where it is not kept. */
  beside: Partial<Record<Decided, PlanRow>>;
  /** What was corrected in the plan and chosen against a document, each with that document's row. */
  kept: Partial<Record<CorrectedField, PlanRow>>;
  /** The document's row, where it was left out of the plan. */
  leftOut: PlanRow | null;
}
export type EarlierDecisions = ReadonlyMap<MeasureId, EarlierDecision>;

/** What of the plan a decision corrects. */
export const CORRECTS: Record<Decided, CorrectedField> = {
  title: "title",
  problem: "problem",
  cause: "cause",
  measure: "parts",
  goal: "goals",
  when: "schedule",
  comment: "comment",
  scope: "scope",
  places: "places",
  responsibilities: "responsibilities",
  types: "parts",
  from: "schedule",
  to: "schedule",
  lineWork: "schedule",
  targetYear: "schedule",
  status: "status",
  continuesIn: "continuesIn",
};

/** Values that new words for a cell are the ground of: what was said of the old ones goes. */
const RESTS_ON: Partial<Record<Decided, readonly Decided[]>> = {
  when: ["from", "to", "lineWork", "targetYear"],
  measure: ["types"],
};

export const picked = <Field extends Decided>(from: DecidedValues, fields: readonly Field[]): DecidedValues =>
  Object.fromEntries(fields.flatMap((field) => (from[field] === undefined ? [] : [[field, from[field]]])));

/** How long each text may be that a person has put into a decision. */
const TEXTS: Readonly<Record<string, number>> = {
  title: LINE,
  when: LINE,
  function: LINE,
  problem: PASSAGE,
  cause: PASSAGE,
  measure: PASSAGE,
  goal: PASSAGE,
  comment: PASSAGE,
};

/**
 * What of a decision is kept with the plan: not whom its texts name.
 *
 * @param allowed names of places and organisations, which look like a person's name and are none
 * @returns null where nothing was decided that the next document has to know
 */
export function rememberedOf(decision: RowDecision, allowed: readonly string[]): RememberedDecision | null {
  const { accepted: _accepted, leftOut, ...values } = decision;
  // One that is taken in stands in the plan: its identity says so from then on.
  const said: RememberedDecision = leftOut === true ? { ...values, leftOut } : values;
  if (Object.values(said).every((value) => value === undefined)) return null;
  const masked = (key: string, value: unknown): unknown => {
    const longest = TEXTS[key];
    return typeof value === "string" && longest !== undefined
      ? cut(maskPersons(value, allowed).text, longest)
      : value;
  };
  return RememberedDecision.parse(JSON.parse(JSON.stringify(said), masked));
}

/** What one committed draft decided, with the document's rows that it was decided beside. */
export interface CommittedDecisions {
  decisions: ReadonlyMap<MeasureId, RememberedDecision>;
  rows: ReadonlyMap<MeasureId, PlanRow>;
}

/** Whether new words for its cell have taken a value's ground away. */
export const isReplaced = (field: Decided, said: DecidedValues): boolean =>
  DECIDED.some((other) => said[other] !== undefined && RESTS_ON[other]?.includes(field) === true);

/** @param all of the drafts of one plan that still stand, oldest first */
export function earlierDecisions(all: readonly CommittedDecisions[]): EarlierDecisions {
  const earlier = new Map<MeasureId, EarlierDecision>();
  for (const { decisions, rows } of all)
    for (const [measure, decision] of decisions)
      earlier.set(measure, upon(earlier.get(measure), decision, rows.get(measure)));
  return earlier;
}

function upon(
  before: EarlierDecision | undefined,
  { corrections = {}, leftOut, ...said }: RememberedDecision,
  row: PlanRow | undefined,
): EarlierDecision {
  const values: DecidedValues = {};
  const beside: EarlierDecision["beside"] = {};
  for (const field of DECIDED) {
    const isNew = said[field] !== undefined;
    const chosen = corrections[CORRECTS[field]];
    const isGone = before?.values[field] === undefined || chosen === "document" || isReplaced(field, said);
    if (!isNew && isGone) continue;
    Object.assign(values, picked(isNew ? said : (before?.values ?? {}), [field]));
    const ground = isNew || chosen === "kept" ? row : before?.beside[field];
    if (ground !== undefined) beside[field] = ground;
  }
  const kept = { ...before?.kept };
  for (const field of CorrectedField.options) {
    if (corrections[field] === "document") delete kept[field];
    else if (corrections[field] === "kept" && row !== undefined) kept[field] = row;
  }
  return { values, beside, kept, leftOut: leftOut === true ? (row ?? null) : null };
}
