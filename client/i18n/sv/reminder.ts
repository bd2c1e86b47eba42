/** Reminding an actor of what it has not answered. */
export const reminder = {
  open_one: "Påminn om {{count}} obesvarad",
  open_other: "Påminn om {{count}} obesvarade",
  title: "Påminn {{actor}}",
  about: "Inget skickas härifrån. Ta med texten till den som ska svara, och anteckna att du har påmint.",
  day: "Svar senast",
  text: "Text",
  mail: "Öppna i e-post",
  calendar: "Ladda ner till kalendern",
  note: "Anteckna påminnelsen",
  noted: "Påminnelsen är antecknad.",
  failed: "Påminnelsen gick inte att anteckna. Stäng rutan och försök igen.",
  undoFailed: "Det går inte att ångra påminnelsen.",
  subject_one: "Svar önskas om en åtgärd i åtgärdsplanen",
  subject_other: "Svar önskas om {{count}} åtgärder i åtgärdsplanen",
  opening_one: "{{actor}} står i åtgärdsplanen för en åtgärd som inte är besvarad. Svara senast {{day}}.",
  opening_other:
    "{{actor}} står i åtgärdsplanen för {{count}} åtgärder som inte är besvarade. Svara senast {{day}}.",
  line: "{{title}} ({{plan}}; {{actor}}, {{role}})",
  more_one: "… och {{count}} till",
  more_other: "… och {{count}} till",
  closing: "Tacka ja eller nej här: {{url}}",
} as const;
