/** The words in a picture of the map. */
import type { picture as swedish } from "#data/words/sv/picture.ts";
import type { Words } from "#data/words/words.ts";

export const picture: Words<typeof swedish> = {
  settled: "Settled position",
  approximate: "Approximate position",
  small: "Place too small to show as an area",
  selected: "The place that the picture is about",
  station: "Metro station",
  district: "District boundary",
  number: "Its name is in the list",
  list: "Places by number",
  more: "… and {{count}} more",
  north: "North",
  attribution: "Map: © OpenStreetMap contributors, City of Stockholm",
  made: "Platsplan, {{day}}",
  places: "Map of the places",
  inDistrict: "The places in {{district}}",
  countOne: "{{count}} place on the map",
  count: "{{count}} places on the map",
  nothing: "Map without places.",
  one: "Map showing one place: {{names}}.",
  several: "Map showing {{count}} places: {{names}}.",
  scale: "The scale bar is {{length}} long.",
};
