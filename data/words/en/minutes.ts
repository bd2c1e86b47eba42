/** The minutes of a meeting, in English. */
import type { minutes as swedish } from "#data/words/sv/minutes.ts";
import type { Words } from "#data/words/words.ts";

export const minutes: Words<typeof swedish> = {
  heading: "Minutes",
  title: "Follow-up of the action plan, {{district}}",
  date: "Day",
  attendees: "Present",
  group: "About",
  wholeDistrict: "the whole plan of the district",
  decisions: "Decisions",
  none: "Nothing was decided.",
  measure: "Measure",
  status: "Status",
  notes: "Notes and next steps",
  unchanged: "unchanged",
  gone: "The measure is no longer in the plan.",
  expired: "The note has been removed: its term is over.",
  nobody: "–",
  questions: "Questions from the room",
  question: "Question",
  said: "Answer, or new promise",
  of: { answered: "Answered on {{day}}.", owner: "Answers: {{name}}.", promised: "Promised by {{day}}." },
};
