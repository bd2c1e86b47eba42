/** Actors against places. */
import type { sv } from "#client/i18n/sv.ts";
import type { Words } from "#client/i18n/words.ts";

export const matrix: Words<(typeof sv)["matrix"]> = {
  heading: "Actors and places",
  intro: "Who does how much where. Every number filters; once more takes the filter away.",
  label: "Measures by actor and place",
  withUnits: "Show units and functions by themselves",
  showMeasures: "Show the measures",
  inWords: "The matrix in words",
  nothing: "nothing",
  noPlace: "at no place that is named",
  empty: "No place has measures that pass the filters.",
  cell: "{{actor}} at {{place}}: {{roles}}",
  at: "{{place}} ({{roles}})",
  role: {
    lead_one: "responsible for {{count}} measure",
    lead_other: "responsible for {{count}} measures",
    takesPart_one: "takes part in {{count}} measure",
    takesPart_other: "takes part in {{count}} measures",
    onCall_one: "when needed in {{count}} measure",
    onCall_other: "when needed in {{count}} measures",
  },
};
