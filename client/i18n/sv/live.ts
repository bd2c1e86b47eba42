/** What the page says about whether it is up to date. */
export const live = {
  refreshed_one: "Uppdaterat nyss: {{count}} åtgärd",
  refreshed_other: "Uppdaterat nyss: {{count}} åtgärder",
  lost: "Ingen kontakt med servern – visar det som hämtades kl. {{time}}",
  timeSeparator: ".",
} as const;
