/** A row of a draft as the review shows it. Pure. */
import { personalData } from "#data/rules/person-guard.ts";
import { DraftRow, type OpenQuestion } from "#data/schema/draft-row.ts";
import type { PlanRow } from "#data/schema/plan-row.ts";
import type { RowDecision } from "#data/schema/row-decision.ts";
import type { DecidedRow, RowInput } from "./decided-row.ts";
import { fieldsOf, openQuestions } from "./open-questions.ts";
import { withoutPersons } from "./without-persons.ts";

export interface ProposedRow extends RowInput, Pick<DraftRow, "key" | "change"> {
  id: DraftRow["measure"];
  /** What is decided in this draft; what is in force may come of earlier ones too. */
  own: RowDecision;
  /** As the document has it. */
  original: PlanRow;
  decided: DecidedRow;
  /** Corrections that stand against the document. */
  kept: OpenQuestion[];
}

const Shown = DraftRow.pick({ row: true, derived: true, open: true });

/** @param allowed names of places and organisations, which look like a person's name and are none */
export function answerRow(proposed: ProposedRow, allowed: readonly string[]): DraftRow {
  const { key, id, change, original, own, row, derived, decision, decided, kept } = proposed;
  const { problem, measure } = decided;
  const { from, to, lineWork, targetYear } = measure.schedule;
  const open = [...openQuestions({ row, derived, decision }, allowed), ...kept];
  // Most rows name nobody, and are shown as they are.
  const namesSomebody =
    open.some(({ kind }) => kind === "person") ||
    (row !== original &&
      [...fieldsOf(original)].some(([, { text }]) => personalData(text, allowed).length > 0));
  const shown = { row: original, derived, open };
  return {
    key,
    measure: id,
    change,
    ...(namesSomebody ? withoutPersons(Shown, shown, allowed) : shown),
    // That it is left out is told wherever it was decided; what else stands from before is in what is proposed.
    decision: own.leftOut === undefined && decision.leftOut === true ? { ...own, leftOut: true } : own,
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
  };
}
