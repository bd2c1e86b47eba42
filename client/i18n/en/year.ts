/** The year slider, and what a year says of a place. */
import type { sv } from "#client/i18n/sv.ts";
import type { Words } from "#client/i18n/words.ts";

export const year: Words<(typeof sv)["year"]> = {
  open: "Year by year",
  heading: "Year by year",
  label: "The year that is shown",
  play: "Play year by year",
  pause: "Pause",
  back: "One year back",
  on: "One year on",
  close: "Show all years",
  reached: {
    all: "Should no longer be an open drug scene",
    some: "Some rows: should no longer be an open drug scene",
  },
  onMap: {
    all: "target year reached",
    some: "different target years",
    legend: "Should no longer be an open drug scene",
  },
};
