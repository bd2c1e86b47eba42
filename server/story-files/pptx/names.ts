/** The names under which a slide's parts are listed and read aloud. */
export const NAMES = {
  sv: {
    table: "Åtgärder",
    chart: "Åtgärder i tid",
    map: "Karta",
    source: "Källa",
    text: "Text",
    code: "QR-kod",
  },
  en: {
    table: "Measures",
    chart: "Measures in time",
    map: "Map",
    source: "Source",
    text: "Text",
    code: "QR code",
  },
} as const;
