/** A plan's document beside what was read from it. */
import type { sv } from "#client/i18n/sv.ts";
import type { Words } from "#client/i18n/words.ts";

export const source: Words<(typeof sv)["source"]> = {
  label: "The document {{name}}",
  sheets: "Sheets of the document",
  grid: "Cells of {{sheet}}",
  hidden: "hidden",
  noCells: "The document has no tables.",
  loose_one: "Text outside the cells ({{count}})",
  loose_other: "Text outside the cells ({{count}})",
  doubt: {
    boundary: "Uncertain where the cell ends.",
    column: "Uncertain column.",
    row: "Uncertain row.",
    "cut-short": "Text seems to be missing: the cell is cut short.",
    formula: "Formula: the value saved with it is shown.",
  },
  notUnderstood: "Did not become part of the plan.",
};
