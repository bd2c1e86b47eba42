/** Saved views. */
export const views = {
  heading: "Sparade vyer",
  mine: "Mina",
  others: "Delade av andra",
  shared: "Delad",
  name: "Namn",
  save: "Spara det som visas nu som",
  share: "Dela med alla som arbetar i {{name}}",
  shareCity: "Dela med alla som arbetar i staden",
  change: "Ändra",
  remove: "Ta bort",
  saved: "Sparad: {{name}}.",
  removed: "Borttagen: {{name}}.",
  empty: {
    title: "Inga sparade vyer än",
    body: "Välj filter, plats och år, och ge det ett namn. Då kommer du tillbaka till det härifrån.",
  },
} as const;
