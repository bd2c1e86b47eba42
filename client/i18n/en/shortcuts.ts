/** Shortcuts and the command palette. */
import type { shortcuts as sv } from "#client/i18n/sv/shortcuts.ts";
import type { Words } from "#client/i18n/words.ts";

export const shortcuts: Words<typeof sv> = {
  open: "Keyboard shortcuts",
  title: "Keyboard shortcuts",
  everywhere: "Everywhere",
  sheet: "Show the shortcuts",
  palette: "Go somewhere or do something",
  search: "Search places, measures and actors",
  map: "Map and list",
  singleKeys: "Shortcuts of one key alone (/ and ?)",
  close: "Done",
};
