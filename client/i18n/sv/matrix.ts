/** Actors against places. */
export const matrix = {
  heading: "Aktörer och platser",
  intro: "Vem gör hur mycket var. Varje tal filtrerar; ett tryck till tar bort filtret.",
  label: "Åtgärder per aktör och plats",
  withUnits: "Visa enheter och funktioner för sig",
  showMeasures: "Visa åtgärderna",
  inWords: "Matrisen i ord",
  nothing: "inget",
  noPlace: "på ingen utpekad plats",
  empty: "Ingen plats har åtgärder som passar filtren.",
  cell: "{{actor}} vid {{place}}: {{roles}}",
  at: "{{place}} ({{roles}})",
  role: {
    lead_one: "ansvarar för {{count}} åtgärd",
    lead_other: "ansvarar för {{count}} åtgärder",
    takesPart_one: "medverkar i {{count}} åtgärd",
    takesPart_other: "medverkar i {{count}} åtgärder",
    onCall_one: "vid behov i {{count}} åtgärd",
    onCall_other: "vid behov i {{count}} åtgärder",
  },
} as const;
