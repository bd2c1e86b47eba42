/** The difference between two plans. */
import { difference as shared } from "#data/words/sv/difference.ts";

export const difference = {
  ...shared,
  legend: "Visa rader som är",
  same: { title: "Ingen skillnad", body: "Alla rader säger samma sak i båda." },
  noneShown: "Inga rader att visa. Välj vad som ska visas ovan.",
  area: "Ändrade: {{changed}} · nya: {{new}} · borttagna: {{dropped}} · oförändrade: {{kept}}",
  targetYear: { moved: "Målåret flyttat", set: "Målår satt", dropped: "Målåret borttaget" },
  carried: "Statusen följer med: {{status}}",
  nothing: "inget angivet",
  removed: "borttaget:",
  added: "tillagt:",
  end: ".",
  row: "rad {{row}}",
  compare: "Jämför",
  page: {
    heading: "Skillnaden mellan två planer",
    back: "Till planen",
    with: "Jämför med",
    otherPlan: "{{year}}: {{title}} ({{kind}})",
    beforeImport: "Före inläsningen av {{document}}, {{when}}",
    beforeChange: "Före ändringen {{when}}",
    beforeUndo: "Före ångringen {{when}}",
    now: "Planen nu",
    from: "Tidigare: {{before}}. Senare: {{after}}.",
    nothing: {
      title: "Det finns inget att jämföra med",
      body: "Ingen annan plan för {{district}} är inläst, och den här har inte ersatts av en nyare inläsning.",
    },
    unknown: {
      title: "Jämförelsen finns inte",
      body: "Planen, eller den ändring som länken nämner, finns inte eller är inte för dig. Välj något annat att jämföra med.",
    },
  },
} as const;
