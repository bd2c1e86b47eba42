/** The command palette. */
export const palette = {
  open: "Gå till …",
  title: "Gå till eller gör något",
  placeholder: "Plats, åtgärd, aktör, vy eller kommando",
  found: "Förslag",
  none: "Inget passar ”{{query}}”.",
  group: {
    action: "Gör",
    view: "Vyer",
    saved: "Sparade vyer",
    place: "Platser",
    measure: "Åtgärder",
    actor: "Aktörer",
    plan: "Planer",
  },
} as const;
