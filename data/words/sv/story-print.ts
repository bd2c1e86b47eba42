/** What a presentation on paper says beside its slides. */
export const storyPrint = {
  notes: "Anteckningar",
  continued: "{{heading}}, fortsättning",
  page: "Sida {{page}}",
} as const;
