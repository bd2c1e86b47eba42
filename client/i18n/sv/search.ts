/** Search. */
export const search = {
  label: "Sök plats, åtgärd eller aktör",
  shortcut: "Tryck / för att söka",
  clear: "Rensa sökningen",
  searching: "Söker …",
  none: "Inget hittades för ”{{query}}”. Prova ett annat ord eller en del av ordet.",
  failed: "Sökningen gick inte att göra. Försök igen.",
  kind: { place: "Plats", measure: "Åtgärd", actor: "Aktör" },
} as const;
