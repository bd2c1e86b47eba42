/** The command palette. */
import type { palette as sv } from "#client/i18n/sv/palette.ts";
import type { Words } from "#client/i18n/words.ts";

export const palette: Words<typeof sv> = {
  open: "Go to …",
  title: "Go somewhere or do something",
  placeholder: "Place, measure, actor, view or command",
  found: "Suggestions",
  none: "Nothing fits “{{query}}”.",
  group: {
    action: "Do",
    view: "Views",
    saved: "Saved views",
    place: "Places",
    measure: "Measures",
    actor: "Actors",
    plan: "Plans",
  },
};
