/** What an open question asks of whom, and what one can do about it; pure. */

import type { Doubt } from "#data/schema/document.ts";
import type { DraftRow, OpenQuestion } from "#data/schema/draft-row.ts";
import type { CorrectedField, CorrectionChoice, RowDecision } from "#data/schema/row-decision.ts";
import { fieldsOf, type GridColumn } from "./columns.ts";

/** A way to settle a question. */
export type Offer =
  | { kind: "edit"; column: GridColumn }
  | { kind: "draw"; name: string }
  | { kind: "choose"; field: CorrectedField; choice: CorrectionChoice };

const ASKED: Partial<Record<OpenQuestion["kind"], GridColumn>> = {
  "unknown-place": "places",
  "no-place": "places",
  "unknown-actor": "who",
  "row-not-found": "who",
};

/** The column in which it is settled; null where the question is about the whole row. */
export const columnAsked = ({ kind, column }: OpenQuestion): GridColumn | null => ASKED[kind] ?? column;

export const questionsIn = ({ open }: Pick<DraftRow, "open">, column: GridColumn): OpenQuestion[] =>
  open.filter((question) => columnAsked(question) === column);

export function offersOf(question: OpenQuestion): Offer[] {
  const { kind, words, correction } = question;
  if (kind === "correction-kept" && correction !== undefined)
    return [
      { kind: "choose", field: correction.field, choice: "document" },
      { kind: "choose", field: correction.field, choice: "kept" },
    ];
  const column = columnAsked(question);
  const edit: Offer[] = column === null ? [] : [{ kind: "edit", column }];
  return kind === "unknown-place" && words !== null ? [...edit, { kind: "draw", name: words }] : edit;
}

/** The decision that a choice between the document and the hand is. */
export const chosenIn = (
  { decision }: Pick<DraftRow, "decision">,
  field: CorrectedField,
  choice: CorrectionChoice,
): RowDecision => ({ corrections: { ...decision.corrections, [field]: choice } });

/** Why the reader is not sure of a column's words. */
export const doubtsIn = (row: Pick<DraftRow, "row">, column: GridColumn | null): Doubt[] =>
  column === null ? [] : [...new Set(fieldsOf(row, column).flatMap(({ doubts }) => doubts))];

/** The sentence that a question is told by, and what is to be filled into it. */
export type Sentence =
  | { key: "text"; column: GridColumn | null; doubts: Doubt[] }
  | { key: "value"; column: GridColumn | null; words: string | null }
  | { key: "person"; column: GridColumn | null }
  | { key: "no-place" }
  | { key: "unknown-place" | "unknown-actor" | "row-not-found"; words: string }
  | { key: "correction-kept"; correction: NonNullable<OpenQuestion["correction"]> };

export function sentenceOf(question: OpenQuestion, row: Pick<DraftRow, "row">): Sentence {
  const { kind, words, correction } = question;
  const column = columnAsked(question);
  switch (kind) {
    case "text":
      return { key: "text", column, doubts: doubtsIn(row, column) };
    case "person":
      return { key: "person", column };
    case "no-place":
      return { key: "no-place" };
    case "unknown-place":
    case "unknown-actor":
    case "row-not-found":
      return { key: kind, words: words ?? "" };
    case "correction-kept":
      return correction === undefined
        ? { key: "value", column, words }
        : { key: "correction-kept", correction };
    case "value":
      return { key: "value", column, words };
  }
}
