/** What actors answer to what measures put on them. */
import type { sv } from "#client/i18n/sv.ts";
import type { Words } from "#client/i18n/words.ts";

export const answers: Words<(typeof sv)["answers"]> = {
  state: {
    assigned: "Unanswered",
    changed: "Changed since the answer",
    accepted: "Accepted",
    declined: "Declined",
  },
  heading: "Answers to the assignments",
  about: "To stand in the plan is not to have agreed. Here is what the actor itself has answered.",
  counts: {
    unanswered_one: "{{count}} unanswered",
    unanswered_other: "{{count}} unanswered",
    changed_one: "{{count}} changed since the answer",
    changed_other: "{{count}} changed since the answer",
    accepted_one: "{{count}} accepted",
    accepted_other: "{{count}} accepted",
    declined_one: "{{count}} declined",
    declined_other: "{{count}} declined",
  },
  showAll: "Show all assignments",
  noneLeft: "No assignment has that answer.",
  accept: "Accept",
  decline: "Decline",
  withdraw: "Take the answer away",
  to: "{{action}}: {{actor}}, {{title}}",
  given: {
    accepted: {
      actor: "Accepted on {{day}}",
      district: "Accepted on {{day}}, noted by the district",
    },
    declined: {
      actor: "Declined on {{day}}",
      district: "Declined on {{day}}, noted by the district",
    },
  },
  changed: "The measure’s words or target year have changed since then. Answer to what stands there now.",
  reason: "Reason",
  reasonHint: "Seen by those who share the measure. Write functions, not names.",
  reasonMissing: "Write why, so that the district can plan anew.",
  declineSave: "Answer no",
  function: "Your function (optional)",
  functionHint: "Such as head of unit. Write no name.",
  functionPersonal: "“{{match}}” looks like something about a person. Write the function instead.",
  told: { accepted: "Accepted.", declined: "Declined.", assigned: "The answer is taken away." },
  stale: "The measure or the answer has changed meanwhile. Read it and answer again.",
  failed: "The answer could not be saved. Try again.",
  undoFailed: "It cannot be undone: the answer has changed since then.",
  remindedAt: "Reminded on {{day}}",
};
