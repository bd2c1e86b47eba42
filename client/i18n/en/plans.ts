/** The plans. */
import type { sv } from "#client/i18n/sv.ts";
import type { Words } from "#client/i18n/words.ts";

export const plans: Words<(typeof sv)["plans"]> = {
  heading: "Plans",
  intro:
    "Every row of the plans, put shortly in our own words, with where it stands in the published document.",
  all: "All plans",
  empty: { title: "No plans yet", body: "When a plan has been read in, it is shown here." },
  notFound: { title: "There is no such plan", body: "No plan has the address {{id}}." },
  showOnMap: "Show on the map",
  document: "Document: {{title}}, {{publisher}} ({{format}})",
  problems_one: "{{count}} problem",
  problems_other: "{{count}} problems",
  causes_one: "{{count}} cause",
  causes_other: "{{count}} causes",
  measures_one: "{{count}} measure",
  measures_other: "{{count}} measures",
  places_one: "{{count}} place",
  places_other: "{{count}} places",
  summary: {
    heading: "Summary",
    caption: "Problems, causes and measures per priority area",
    area: "Priority area",
    problems: "Problems",
    causes: "Causes",
    measures: "Measures",
    status: "Status",
    total: "Total",
    declared: "the plan's own table says {{count}}",
  },
  emptyTab: "The tab is empty in the document.",
  columns: {
    problem: "Problem",
    cause: "Cause",
    measure: "Measure",
    when: "When",
    who: "Who",
    status: "Status",
  },
  everywhere: "For all places",
};
