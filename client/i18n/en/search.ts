/** Search. */
import type { sv } from "#client/i18n/sv.ts";
import type { Words } from "#client/i18n/words.ts";

export const search: Words<(typeof sv)["search"]> = {
  label: "Search place, measure or actor",
  shortcut: "Press / to search",
  clear: "Clear the search",
  searching: "Searching …",
  none: "Nothing found for “{{query}}”. Try another word or a part of it.",
  failed: "The search failed. Try again.",
  kind: { place: "Place", measure: "Measure", actor: "Actor" },
};
