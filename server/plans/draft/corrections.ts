/** What people have corrected of a plan wins over what a document says, on every import. Pure. */
import { isDeepStrictEqual } from "node:util";
import type { OpenQuestion } from "#data/schema/draft-row.ts";
import type { FollowUp } from "#data/schema/follow-up.ts";
import type { MeasureId } from "#data/schema/ids.ts";
import type { EditableMeasure } from "#data/schema/operation.ts";
import type { Column } from "#data/schema/plan-row.ts";
import type { RowDecision } from "#data/schema/row-decision.ts";
import type { Schedule } from "#data/schema/schedule.ts";
import type { DecidedRow } from "./decided-row.ts";
import type { HeldRow } from "./held-rows.ts";

/** What of a measure was set by hand and still stands. */
export interface Correction {
  fields: ReadonlySet<keyof EditableMeasure>;
  /** Follow-ups that people wrote. */
  followUps: readonly FollowUp[];
}
export type Corrections = ReadonlyMap<MeasureId, Correction>;

/** What a document says too; outcomes stand in none. */
type SaidField = Exclude<keyof EditableMeasure, "outcomes">;

const COLUMN: Record<SaidField, Column> = {
  title: "measure",
  status: "status",
  continuesIn: "status",
  yearEnd: "status",
  comment: "comment",
  schedule: "when",
  goals: "goal",
};

/** The decisions that say what a field is, whatever was written by hand. */
const DECIDED_BY: Record<SaidField, readonly (keyof RowDecision)[]> = {
  title: ["title"],
  status: ["status"],
  continuesIn: ["continuesIn"],
  yearEnd: [],
  comment: ["comment"],
  schedule: ["when"],
  goals: ["goal"],
};

const picked = (
  from: EditableMeasure,
  fields: readonly (keyof EditableMeasure)[],
): Partial<EditableMeasure> => Object.fromEntries(fields.map((field) => [field, from[field]]));

type Corrected = Pick<DecidedRow, "measure"> & { kept: OpenQuestion[] };

/** The corrected schedule, but for what of it is decided one by one. */
function keptSchedule(held: Schedule, decided: Schedule, decision: RowDecision): Schedule {
  const parts = (["from", "to", "lineWork", "targetYear"] as const).filter(
    (part) => decision[part] !== undefined,
  );
  return { ...held, ...Object.fromEntries(parts.map((part) => [part, decided[part]])) };
}

/**
 * A correction wins over the document; what a person decides in the draft wins over both.
 *
 * @param measure with the decisions in it
 * @returns the measure with its corrections, and a question for each that the document contradicts
 */
export function keepCorrections(
  measure: DecidedRow["measure"],
  held: HeldRow | null,
  correction: Correction | undefined,
  decision: RowDecision,
): Corrected {
  if (held === null || correction === undefined) return { measure, kept: [] };
  const isHeld = (note: FollowUp): boolean =>
    measure.followUps.some((other) => isDeepStrictEqual(other, note));
  const fields = [...correction.fields].filter(
    (field) =>
      field === "outcomes" ||
      (decision.corrections?.[field] !== "document" &&
        DECIDED_BY[field].every((one) => decision[one] === undefined)),
  );
  const own: EditableMeasure = {
    ...held.measure,
    schedule: keptSchedule(held.measure.schedule, measure.schedule, decision),
  };
  return {
    measure: {
      ...measure,
      ...picked(own, fields),
      ...(fields.includes("status") ? { statusBasis: held.measure.statusBasis } : {}),
      followUps: [...measure.followUps, ...correction.followUps.filter((note) => !isHeld(note))],
    },
    kept: fields
      .filter((field) => field !== "outcomes")
      .filter((field) => decision.corrections?.[field] === undefined)
      .filter((field) => !isDeepStrictEqual(measure[field], own[field]))
      .map((field) => ({
        kind: "correction-kept",
        column: COLUMN[field],
        words: null,
        correction: { field, document: picked(measure, [field]), kept: picked(own, [field]) },
      })),
  };
}
