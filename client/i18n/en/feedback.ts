/** What the public has told the district. */
import type { feedback as sv } from "#client/i18n/sv/feedback.ts";
import type { Words } from "#client/i18n/words.ts";

export const feedback: Words<typeof sv> = {
  heading: "Received",
  intro:
    "What people have written on the published pages. Nobody knows who wrote it, and it cannot be answered. The page looks for new ones by itself.",
  notAllowed: {
    title: "What is received is for those who edit the plans",
    body: "You need an editor's role in a district to read it.",
  },
  filter: {
    label: "Filter what is received",
    district: "District",
    allDistricts: "All",
    state: "Show",
    all: "All",
  },
  stateFilter: { open: "To take care of", done: "Acted on", declined: "Declined", all: "All" },
  number: "{{words}} ({{number}})",
  found_one: "{{count}} piece of feedback",
  found_other: "{{count}} pieces of feedback",
  left_one: "The list has no room for one older piece.",
  left_other: "The list has no room for {{count}} older pieces.",
  empty: {
    title: "Nothing to take care of",
    none: "Nobody has written anything yet. The form is on the page of every published place.",
    body: "No feedback fits the filter.",
  },
  whole: "All of {{name}}",
  state: { new: "New", read: "Read", done: "Acted on", declined: "Declined" },
  about: {
    wrong: "Something is not right",
    needed: "Something needs to be done",
    good: "Something is good",
    other: "Something else",
  },
  received: "Came {{day}}, about version {{edition}}",
  persons: "The marked words may be about a person. If so, remove the feedback.",
  measure: "Is about the measure",
  noMeasure: "None chosen",
  openMeasure: "Open the measure, for a next step",
  handle: { read: "Mark as read", done: "Mark as acted on", declined: "Decline", reopen: "Open again" },
  told: {
    new: "The feedback is open again.",
    read: "The feedback is read.",
    done: "The feedback is acted on.",
    declined: "The feedback is declined.",
    linked: "The feedback is tied to the measure.",
    unlinked: "The feedback is no longer tied to a measure.",
    removed: "The feedback is removed for good.",
  },
  changed: "Somebody else has changed the feedback. See how it is now and try again.",
  failed: "It could not be saved. Try again.",
  undoFailed: "It could not be undone: the feedback has been changed or removed since.",
  remove: {
    open: "Remove for good",
    title: "Remove the feedback for good?",
    body: "The text is gone at once and cannot be had back. The log says that a piece was removed, not what it said. Mind that it is a public record: remove what names a person or does not belong here.",
    confirm: "Remove",
    cancel: "Keep",
  },
  term: {
    feedback: "Feedback from the public",
    days: "Feedback from the public, days",
    job: "From {{least}} to {{most}}. Once a day older feedback is removed for good. The published pages say how long it is kept.",
    fault: "Write a number of days from {{least}} to {{most}}.",
  },
};
