/** A row of a draft as the review shows it. Pure. */
import type { DraftRow, OpenQuestion } from "#data/schema/draft-row.ts";
import type { PlanRow } from "#data/schema/plan-row.ts";
import type { DecidedRow, RowInput } from "./decided-row.ts";
import { openQuestions } from "./open-questions.ts";

export interface ProposedRow extends RowInput, Pick<DraftRow, "key" | "change"> {
  id: DraftRow["measure"];
  /** As the document has it. */
  original: PlanRow;
  decided: DecidedRow;
  /** Corrections that stand against the document. */
  kept: OpenQuestion[];
}

/** @param allowed names of places and organisations, which look like a person's name and are none */
export function answerRow(proposed: ProposedRow, allowed: readonly string[]): DraftRow {
  const { key, id, change, original, row, derived, decision, decided, kept } = proposed;
  const { problem, measure } = decided;
  const { from, to, lineWork, targetYear } = measure.schedule;
  return {
    key,
    measure: id,
    change,
    row: original,
    derived,
    decision,
    proposed: {
      title: measure.title,
      scope: problem.scope,
      places: problem.places,
      responsibilities: measure.responsibilities,
      parts: measure.parts.map(({ type, text }) => ({ type, text })),
      from,
      to,
      lineWork,
      targetYear,
      status: measure.status,
      continuesIn: measure.continuesIn,
    },
    open: [...openQuestions({ row, derived, decision }, allowed), ...kept],
  };
}
