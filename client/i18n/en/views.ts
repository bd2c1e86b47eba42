/** Saved views. */
import type { sv } from "#client/i18n/sv.ts";
import type { Words } from "#client/i18n/words.ts";

export const views: Words<(typeof sv)["views"]> = {
  heading: "Saved views",
  mine: "Mine",
  others: "Shared by others",
  shared: "Shared",
  name: "Name",
  save: "Save what is shown now as",
  share: "Share with all who work in {{name}}",
  shareCity: "Share with all who work in the city",
  change: "Change",
  remove: "Remove",
  saved: "Saved: {{name}}.",
  removed: "Removed: {{name}}.",
  empty: {
    title: "No saved views yet",
    body: "Choose filters, place and year, and give them a name. You then come back to them from here.",
  },
};
