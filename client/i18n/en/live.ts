/** What the page says about whether it is up to date. */
import type { sv } from "#client/i18n/sv.ts";
import type { Words } from "#client/i18n/words.ts";

export const live: Words<(typeof sv)["live"]> = {
  refreshed_one: "Updated just now: {{count}} measure",
  refreshed_other: "Updated just now: {{count}} measures",
  lost: "No contact with the server – showing what was fetched at {{time}}",
  timeSeparator: ":",
};
