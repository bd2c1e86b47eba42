/** A plan's document beside what was read from it. */
export const source = {
  label: "Dokumentet {{name}}",
  sheets: "Flikar i dokumentet",
  grid: "Celler i {{sheet}}",
  hidden: "dold",
  noCells: "Dokumentet har inga tabeller.",
  loose_one: "Text utanför cellerna ({{count}})",
  loose_other: "Text utanför cellerna ({{count}})",
  doubt: {
    boundary: "Osäkert var cellen slutar.",
    column: "Osäker kolumn.",
    row: "Osäker rad.",
    "cut-short": "Text verkar saknas: cellen är avklippt.",
    formula: "Formel: värdet som sparades med den visas.",
  },
  notUnderstood: "Blev inte del av planen.",
} as const;
