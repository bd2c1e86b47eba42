/** What the slides of a presentation say by themselves. */
export const story = {
  opening: { overview: "Platserna", measures: { one: "En åtgärd", many: "{{number}} åtgärder" } },
  place: {
    voices: "Det har boende sagt",
    done: "Det görs här",
    nothing: "Planen har ingen åtgärd här som berättas för den här kretsen.",
    sum: "{{measures}}. {{statuses}}.",
    status: "{{status}}: {{number}}",
  },
  columns: { what: "Vad", by: "Vem gör det", until: "När", howFar: "Hur långt" },
  timeline: {
    heading: "När det görs",
    alt: "{{measures}}, {{years}}. Utan slut: {{open}}.",
    beyond: "Fortsätter",
    years: { several: "{{first}}–{{last}}", open: "Från {{first}} och framåt" },
    nothing: "Ingen åtgärd att visa i tiden.",
  },
  next: { heading: "Nästa steg", agreed: "Det här gör vi också", nothing: "Inget mer är planerat ännu." },
  heard: {
    heading: "Så kan du påverka",
    text: "Fråga nu, eller hör av dig till {{administration}}. Det som vi inte kan svara på i dag antecknar vi, med vem som svarar och när.",
    readOn: "Läs mer och skriv vad du tycker:",
    code: "QR-kod till {{address}}",
  },
  page: "{{page}} av {{pages}}",
  until: { lineWork: "Löpande", none: "Inte sagt i planen" },
  by: { none: "Inte sagt i planen", and: "och {{number}} till" },
  calendar: { assumed: "Planen ger ingen dag: räknat till slutet av året." },
  unnamed: "En åtgärd i planen",
  heading: {
    opening: "Trygghet på platsen",
    place: "En plats",
    timeline: "När det görs",
    "next-steps": "Nästa steg",
    heard: "Så kan du påverka",
    free: "Mer att berätta",
  },
  map: {
    one: "Karta där {{place}} är utmärkt.",
    many: "Karta där {{number}} platser är utmärkta.",
    plain: "Karta över platsen.",
  },
  source: {
    made: "Källa: stadsdelens åtgärdsplan, uppgifterna som de var {{day}} (version {{revision}}).",
    own: "Text av den som visar bilden.",
  },
  audience: {
    internal: "Endast för stadsdelens eget arbete",
    partner: "För samverkansparter",
    public: "",
  },
} as const;
