/** The actors. */
import type { sv } from "#client/i18n/sv.ts";
import type { Words } from "#client/i18n/words.ts";

export const actors: Words<(typeof sv)["actors"]> = {
  heading: "Actors",
  gone: "an actor that is no longer there",
  intro: "Organisations, units and functions that the plans name. Never persons.",
  narrow: "Write a part of the name",
  shown_one: "{{count}} actor shown",
  shown_other: "{{count}} actors shown",
  none: "No actor is called that.",
  empty: { title: "No actors yet", body: "When a plan has been read in, its actors are shown here." },
  notFound: { title: "There is no such actor", body: "No actor has the address {{id}}." },
  all: "All actors",
  partOf: "Part of",
  units: "Units and functions",
  aliases: "Also written",
  stands: "{{abbreviation}} stands for {{words}}.",
  showOnMap: "Show on the map",
  noMeasures: "No row of the plans names the actor.",
  through: "through {{name}}",
  onlyUnanswered_one: "Only the actor that has not answered",
  onlyUnanswered_other: "Only the {{count}} actors that have not answered",
  unansweredOf_one: "{{count}} unanswered: {{name}}",
  unansweredOf_other: "{{count}} unanswered: {{name}}",
  form: { label: "How the actors are shown", list: "List", matrix: "Matrix: actors and places" },
  columns: {
    name: "Actor",
    lead: "Responsible",
    takesPart: "Takes part",
    onCall: "When needed",
    places: "Places",
    unanswered: "Unanswered",
  },
};
