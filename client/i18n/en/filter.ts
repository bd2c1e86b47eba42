/** Filters, and the sentence that says what they leave. */
import type { sv } from "#client/i18n/sv.ts";
import type { Words } from "#client/i18n/words.ts";

export const filter: Words<(typeof sv)["filter"]> = {
  add: "Filter",
  label: "Filter",
  clear: "Clear all",
  remove: "Remove the filter {{name}}",
  active: "Chosen filters",
  close: "Show the result",
  field: {
    district: "District",
    year: "Plan year",
    area: "Priority area",
    placeKind: "Kind of place",
    openDrugScene: "Open drug scene (ÖDS)",
    type: "Kind of measure",
    causeType: "The cause lies with",
    actor: "Actor",
    role: "The actor's role",
    status: "Status",
    targetYear: "Target year",
    season: "Season",
    continuesIn: "Continuation",
    finding: "The plan check sees",
    answer: "The actor’s answer",
    at: "Year",
    place: "Place",
  },
  causeType: { offender: "The offender", target: "The target of the crime", place: "The place" },
  answer: {
    unanswered: "Unanswered",
    changed: "Changed since the answer",
    accepted: "Accepted",
    declined: "Declined",
  },
  season: { spring: "Spring", summer: "Summer", autumn: "Autumn", winter: "Winter" },
  at: "Running in {{year}}",
  named: "{{field}}: {{name}}",
  openDrugScene: { true: "Open drug scene", false: "Not an open drug scene" },
  actorPlaceholder: "Search among actors",
  mapInWords: "The map in words",
  unknown: { district: "Unknown district", place: "Unknown place", actor: "Unknown actor" },
  empty: {
    title: "No measures match the filters",
    body: "Remove a filter to see more.",
  },
};
