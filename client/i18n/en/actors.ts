/** The actors. */
import type { sv } from "#client/i18n/sv.ts";
import type { Words } from "#client/i18n/words.ts";

export const actors: Words<(typeof sv)["actors"]> = {
  heading: "Actors",
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
  measures: "Measures",
  noMeasures: "No row of the plans names the actor.",
  through: "through {{name}}",
  lead_one: "responsible for {{count}}",
  lead_other: "responsible for {{count}}",
  takesPart_one: "takes part in {{count}}",
  takesPart_other: "takes part in {{count}}",
  onCall_one: "when needed in {{count}}",
  onCall_other: "when needed in {{count}}",
  columns: {
    name: "Actor",
    lead: "Responsible",
    takesPart: "Takes part",
    onCall: "When needed",
    places: "Places",
  },
};
