/** Shortcuts and the command palette. */
export const shortcuts = {
  open: "Kortkommandon",
  title: "Kortkommandon",
  everywhere: "Överallt",
  sheet: "Visa kortkommandona",
  palette: "Gå till eller gör något",
  search: "Sök plats, åtgärd eller aktör",
  map: "Karta och lista",
  singleKeys: "Kommandon med en enda tangent (/ och ?)",
  close: "Klar",
} as const;
