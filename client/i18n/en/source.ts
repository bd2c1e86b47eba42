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
  page: "Page {{page}} of {{pages}}",
  onPage: "p. {{page}}",
  column: "column {{column}}",
  pageBar: "Pages and size",
  previousPage: "Previous page",
  nextPage: "Next page",
  zoomIn: "Larger",
  zoomOut: "Smaller",
  fitWidth: "{{percent}} per cent of the width: fill the width",
  pageTexts_one: "The page’s text ({{count}} passage)",
  pageTexts_other: "The page’s text ({{count}} cells and passages)",
  lines: "The document’s lines",
  allTexts_one: "What was read ({{count}} cell)",
  allTexts_other: "What was read ({{count}} cells and passages)",
  fileGone: "The file is no longer kept. These are the cells that were read from it.",
  fileFailed: "The file cannot be shown just now. These are the cells that were read from it.",
  doubt: {
    boundary: "Uncertain where the cell ends.",
    column: "Uncertain column.",
    row: "Uncertain row.",
    "cut-short": "Text seems to be missing: the cell is cut short.",
    formula: "Formula: the value saved with it is shown.",
  },
  notUnderstood: "Did not become part of the plan.",
};
