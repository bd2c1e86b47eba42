/** What a presentation's own file says around its slides. */
export const storyFile = {
  contents: "Bilder",
  at: "Bild {{at}} av {{count}}: {{heading}}",
  about: "{{district}}. Gjord {{day}} med Platsplan.",
  notes: "Anteckningar för den som visar finns inte i filen.",
  word: { what: "Vad", when: "När" },
  bar: {
    label: "Bildvisning",
    previous: "Föregående",
    next: "Nästa",
    play: "Spela upp",
    pause: "Pausa",
    black: "Svart",
    fullScreen: "Hela skärmen",
    read: "Läs som text",
    show: "Visa som bilder",
  },
  isBlack: "Skärmen är svart.",
  map: {
    source: "© OpenStreetMap contributors, Stockholms stad",
    label: "Karta. Pilarna flyttar den, plus och minus ändrar hur nära den är. Esc går tillbaka till bilden.",
    zoomIn: "Närmare",
    zoomOut: "Längre bort",
  },
} as const;
