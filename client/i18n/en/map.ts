/** The map. */
import type { sv } from "#client/i18n/sv.ts";
import type { Words } from "#client/i18n/words.ts";

export const map: Words<(typeof sv)["map"]> = {
  label: "Map of the places. {{places}} are shown. The list beside it holds the same places.",
  places_one: "{{count}} place",
  places_other: "{{count}} places",
  loading: "Loading the map …",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  fitAll: "Show all places",
  north: "Turn the map to the north",
  locate: "Show where I am",
  locating: "Looking for your position …",
  locateDenied: "The browser may not read your position. Allow it in the browser's settings.",
  locateFailed: "Your position could not be read.",
  ring: "Measure with a ring",
  ringClose: "Remove the ring",
  ringRadius: "Radius of the ring",
  metres: "{{count}} m",
  legend: "Legend",
  settled: "Settled position",
  approximate: "Approximate position",
  outlineBefore: "The outline before the change",
  outlineAfter: "The outline after the change",
  hover_one: "{{name}}: {{count}} measure",
  hover_other: "{{name}}: {{count}} measures",
  noWebgl: {
    title: "The map cannot be shown here",
    body: "The browser lacks WebGL, with which the map is drawn. Everything is in the list.",
  },
  onlineFailed: "The online map does not answer. The built-in map is shown instead.",
  about: "About the map",
};
