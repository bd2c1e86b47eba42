/** A presentation taken out as files. */
export const storyFiles = {
  open: "Ta ut som fil",
  as: "Publik: {{audience}}. Det som publiken inte får se står inte heller i filen.",
  take: "Hämta",
  takeNamed: "Hämta: {{name}}",
  making: "Görs …",
  taken: "Filen är hämtad.",
  close: "Stäng",
  noted: "Med mina anteckningar",
  notedUse: "För dig som visar: lämna inte ut filen med dem.",
  dressed: "Med er egen mall …",
  dressedUse: "Färger och typsnitt tas ur en .pptx eller .potx som du väljer. Mallen sparas inte.",
  pptx: {
    name: "PowerPoint",
    use: "Att ändra i och visa: texter, tabeller, diagram och kartbilder.",
  },
  html: {
    name: "Webbfil",
    use: "Spelas med kartan i vilken webbläsare som helst, utan nät. Läses och skrivs ut som text. Utan anteckningar.",
  },
  docx: {
    name: "Word",
    use: "Bilderna som text att läsa och arbeta vidare i, med kartor och tabeller. Utan anteckningar.",
  },
  ics: {
    name: "Kalender",
    use: "När det som är lovat ska vara gjort, som heldagar i en kalender.",
  },
  a4: {
    name: "PDF, A4",
    use: "En bild på varje sida, för skrivaren eller att skicka. Går att få uppläst.",
  },
  a3: {
    name: "PDF, A3",
    use: "Detsamma för väggen.",
  },
  handout: {
    name: "PDF att dela ut",
    use: "Flera bilder på varje stående A4, med plats för anteckningar. Går att få uppläst.",
  },
} as const;
