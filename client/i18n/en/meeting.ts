/** A follow-up meeting, in English. */
import type { meeting as swedish } from "#client/i18n/sv/meeting.ts";
import type { Words } from "#client/i18n/words.ts";
import { agenda } from "#data/words/en/agenda.ts";

export const meeting: Words<typeof swedish> = {
  heading: "Meeting",
  agenda: "Agenda",
  agendaOf: "Agenda ({{count}})",
  ground: agenda.ground,
  decided: "decided",
  decidedHere: "Decided here",
  position: "{{at}} of {{of}}",
  why: "Why it is brought up",
  fact: { where: "Where", what: "What", who: "Who", when: "When", goal: "Goal", last: "Said last" },
  note: "Note",
  step: "Next step",
  label: { note: "What was said?", step: "What is to be done next?" },
  by: "By",
  reporter: "Reported by",
  nobody: "The meeting, nobody in particular",
  save: "Save",
  cancel: "Cancel",
  previous: "Previous",
  next: "Next",
  undo: "Undo the last",
  fault: { empty: "Write something first.", day: "Choose a day." },
  projector: { on: "Show on a projector", off: "Leave the projector" },
  setting: {
    due: "Due within",
    weeks_one: "{{count}} week",
    weeks_other: "{{count}} weeks",
    stale: "Not followed up for",
    months_one: "{{count}} month",
    months_other: "{{count}} months",
  },
  saving: {
    now: "Saving …",
    saved: "All is saved.",
    undone: "Undone: {{title}}",
    waiting_one: "No network. {{count}} decision waits and is saved as soon as it is back.",
    waiting_other: "No network. {{count}} decisions wait and are saved as soon as it is back.",
    refused: "Not saved – {{title}}:",
    overtaken: "Somebody else has just given the measure the status {{status}}.",
    rewrite: "Go there",
  },
  nothing: {
    title: "Nothing to bring up",
    body: "Nothing that the filter leaves is due, unclear or without follow-up. Widen the filter or the times.",
  },
  notAllowed: {
    title: "Meetings are held by those who coordinate the plan",
    body: "Here the measures are gone through, and what is decided is saved in the plan at once.",
  },
};
