/** What people have corrected of a plan wins over what a document says, on every import. Pure. */
import { isDeepStrictEqual } from "node:util";
import type { OpenQuestion } from "#data/schema/draft-row.ts";
import type { FollowUp } from "#data/schema/follow-up.ts";
import type { MeasureId } from "#data/schema/ids.ts";
import type { EditableMeasure } from "#data/schema/operation.ts";
import type { Column } from "#data/schema/plan-row.ts";
import type { DecidedRow } from "./decided-row.ts";
import type { HeldRow } from "./held-rows.ts";

/** What of a measure was set by hand and still stands. */
export interface Correction {
  fields: ReadonlySet<keyof EditableMeasure>;
  /** Follow-ups that people wrote. */
  followUps: readonly FollowUp[];
}
export type Corrections = ReadonlyMap<MeasureId, Correction>;

const COLUMN: Record<keyof EditableMeasure, Column> = {
  title: "measure",
  status: "status",
  continuesIn: "status",
  comment: "comment",
  schedule: "when",
  goals: "goal",
};

type Corrected = Pick<DecidedRow, "measure"> & { kept: OpenQuestion[] };

/** @returns the measure with its corrections, and a question for each that the document contradicts */
export function keepCorrections(
  measure: DecidedRow["measure"],
  held: HeldRow | null,
  correction: Correction | undefined,
): Corrected {
  if (held === null || correction === undefined) return { measure, kept: [] };
  const fields = [...correction.fields];
  const own = Object.fromEntries(fields.map((field) => [field, held.measure[field]]));
  const isHeld = (note: FollowUp): boolean =>
    measure.followUps.some((other) => isDeepStrictEqual(other, note));
  return {
    measure: {
      ...measure,
      ...own,
      ...(correction.fields.has("status") ? { statusBasis: held.measure.statusBasis } : {}),
      followUps: [...measure.followUps, ...correction.followUps.filter((note) => !isHeld(note))],
    },
    kept: fields
      .filter((field) => !isDeepStrictEqual(measure[field], held.measure[field]))
      .map((field) => ({ kind: "correction-kept", column: COLUMN[field], words: null })),
  };
}
