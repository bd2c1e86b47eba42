/** Reminding an actor of what it has not answered. */
import type { sv } from "#client/i18n/sv.ts";
import type { Words } from "#client/i18n/words.ts";

export const reminder: Words<(typeof sv)["reminder"]> = {
  open_one: "Remind of {{count}} unanswered",
  open_other: "Remind of {{count}} unanswered",
  title: "Remind {{actor}}",
  about: "Nothing is sent from here. Take the text to whoever is to answer, and note that you have reminded.",
  day: "Answer by",
  text: "Text",
  mail: "Open in e-mail",
  calendar: "Download to the calendar",
  note: "Note the reminder",
  noted: "The reminder is noted.",
  failed: "The reminder could not be noted. Close this and try again.",
  undoFailed: "The reminder cannot be undone.",
  subject_one: "Answer wanted about a measure in the action plan",
  subject_other: "Answers wanted about {{count}} measures in the action plan",
  opening_one: "{{actor}} stands in the action plan for a measure that is not answered. Answer by {{day}}.",
  opening_other:
    "{{actor}} stands in the action plan for {{count}} measures that are not answered. Answer by {{day}}.",
  line: "{{title}} ({{plan}}; {{actor}}, {{role}})",
  more_one: "… and {{count}} more",
  more_other: "… and {{count}} more",
  closing: "Accept or decline here: {{url}}",
};
