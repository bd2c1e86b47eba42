/** The minutes of a meeting. */
export const minutes = {
  heading: "Mötesanteckningar",
  title: "Uppföljning av åtgärdsplanen, {{district}}",
  date: "Dag",
  attendees: "Närvarande",
  group: "Om",
  wholeDistrict: "hela stadsdelsområdets plan",
  decisions: "Beslut",
  none: "Inget beslutades.",
  measure: "Åtgärd",
  status: "Status",
  notes: "Anteckningar och nästa steg",
  unchanged: "oförändrad",
  gone: "Åtgärden finns inte längre i planen.",
  expired: "Anteckningen är borttagen: tiden som den sparas har gått ut.",
  nobody: "–",
} as const;
