/** Edits that wait for the server, or for whoever made them. */
import type { outbox as sv } from "#client/i18n/sv/outbox.ts";
import type { Words } from "#client/i18n/words.ts";

export const outbox: Words<typeof sv> = {
  heading: "Unsent changes",
  intro:
    "What you have changed and the server has not confirmed. It is kept in this browser alone and is sent in order as soon as the server answers, also if you reload the page.",
  row: {
    waits: "Saved in the browser. Sent when the server answers.",
    stuck: "A change here is not saved. See Unsent changes.",
  },
  link: {
    waits_one: "{{count}} change waits for the network",
    waits_other: "{{count}} changes wait for the network",
    stuck_one: "{{count}} change is not saved",
    stuck_other: "{{count}} changes are not saved",
    stuckShort_one: "{{count}} not saved",
    stuckShort_other: "{{count}} not saved",
    waitsShort: "{{count}} waiting",
    others: "Unsent changes",
  },
  state: {
    cutOff: "The server does not answer. The page tries again by itself.",
    sending: "Being sent",
    waits: "Waits for the network",
    behind: "Waits for the change before it",
    meets: "Somebody else has changed the same",
    refused: "Not saved",
  },
  why: {
    "signed-out": "You are signed out. Sign in again, and it is sent.",
    "other-account": "Somebody else is signed in to the browser now. Sign in again, and it is sent.",
    personal: "“{{match}}” looks like something about a person. Correct the text and send it again.",
  },
  change: "{{before}} → {{after}}",
  empty: "empty",
  kind: {
    measure: "Measure",
    finding: "Finding of the plan check",
    answer: "Answer to an assignment",
    reminder: "Reminder",
    place: "Place",
    "new-place": "New place",
    actor: "Actor",
    "new-actor": "New actor",
  },
  field: { followUp: "New follow-up", decision: "Decision", answer: "Answer", reminder: "Reminded of" },
  measures_one: "{{count}} measure",
  measures_other: "{{count}} measures",
  made: "Made {{time}}",
  retryAll: "Send now",
  retry: "Try again",
  choose: "Choose what is to stand",
  correct: {
    open: "Correct",
    title: "Correct: {{title}}",
    send: "Send again",
    gone: "It is no longer there. Discard the change, or keep its text elsewhere first.",
  },
  drop: "Discard",
  dropped: "Discarded: {{title}}.",
  dropFailed: "It could not be put back.",
  none: { title: "Everything is sent", body: "The server has all that you have changed." },
  notLasting: "The browser lets the page keep nothing. Do not close the tab before everything is sent.",
  ofOthers_one: "{{count}} change waits for whoever made it to sign in here again. Nobody else can see it.",
  ofOthers_other:
    "{{count}} changes wait for whoever made them to sign in here again. Nobody else can see them.",
  unreadable_one: "{{count}} change was made in another version of the page and cannot be read here.",
  unreadable_other: "{{count}} changes were made in another version of the page and cannot be read here.",
  meets: {
    decision: "Somebody else has decided on the finding while the decision waited",
    ground: "What stands in the plan has changed while the decision waited",
    answer: "Somebody else has answered the assignment while the answer waited",
    asked: "The measure has changed while the answer waited. Read it before you choose",
  },
  merge: "Somebody else has changed the measure while the change waited",
  leave: {
    title: "Sign out although not everything is sent?",
    body_one: "{{count}} change is kept in this browser alone. It is removed from here when you sign out.",
    body_other:
      "{{count}} changes are kept in this browser alone. They are removed from here when you sign out.",
    send: "Send and sign out",
    sending: "Sending …",
    failed: "Not everything could be sent.",
    drop: "Discard and sign out",
    stay: "Stay signed in",
  },
};
