/** Words of the mail that passes on what the public has told. */
export const mail = {
  subject: "Synpunkt om {{name}}",
  title: "En synpunkt har kommit till {{district}}.",
  about: "Om: {{name}}",
  page: "Sidan: {{address}} (version {{edition}})",
  kind: "Gäller: {{kind}}",
  day: "Kom in: {{day}}",
  whole: "hela {{district}}",
  gone: "en plats som inte längre är publicerad",
  kinds: {
    wrong: "Något stämmer inte",
    needed: "Något behöver göras",
    good: "Något är bra",
    other: "Något annat",
  },
  taken: "Ord som kan gälla en person är utbytta här.",
  handle: "Läs den och ta hand om den: {{address}}",
  foot: "Vem som skrev vet ingen, och det går inte att svara. Skickat av Platsplan.",
  test: {
    subject: "Prov från Platsplan",
    text: "Det här är ett prov. Synpunkter från allmänheten om {{district}} kommer hit, till funktionens brevlåda.",
  },
} as const;
