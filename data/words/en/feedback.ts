/** Words by which anybody tells a district about its places, in English. */
import type { feedback as swedish } from "#data/words/sv/feedback.ts";
import type { Words } from "#data/words/words.ts";

export const feedback: Words<typeof swedish> = {
  ofPlace: "Tell us about the place",
  ofDistrict: "Tell us about the places",
  title: "Tell us about {{name}}",
  lead: "Is what you read here right? Is something broken, or has something become better? {{administration}} reads what you write.",
  urgent:
    "Is something happening right now? Call 112. Do you want to tell the police about a crime? Call 114 14.",
  noPersons:
    "Write about the place, not about people: no names, no phone numbers and no addresses of anybody's home.",
  noAnswer:
    "We do not ask who you are, and do not keep where you write from. That is why we cannot answer you.",
  kept: "What you write is not published. It is a public record, which others may ask to read, and is removed after {{days}} days.",
  about: "What is it about?",
  kinds: {
    wrong: "Something is not right",
    needed: "Something needs to be done",
    good: "Something is good",
    other: "Something else",
  },
  text: "What would you like to say?",
  most: "At most {{most}} characters.",
  left: "{{left}} characters left.",
  trap: "Leave this field empty",
  send: "Send",
  notSent: "Nothing has been sent yet",
  empty: "Write something in the box first.",
  tooLong: "The text is {{over}} characters too long. Shorten it and send again.",
  changed: "The page has changed since you opened it. Read through your text and send again.",
  tooMany: "Many messages have come in a short time. Wait a minute and send again. Your text is still here.",
  full: "{{administration}} has got so many messages today that it can take no more. Send it tomorrow.",
  persons: {
    body: "The marked words seem to be about a person: a name, a number or an address. Send the text without them, or write it in another way.",
    yours: "Your text",
    instead: "The text without them",
    sendInstead: "Send without the marked words",
    sendAsWritten: "Send as it stands: the words are about no person",
  },
  thanks: "Thank you, it has been sent",
  read: "{{administration}} reads what you have written. We cannot answer you, but what is done at the places stands here.",
  back: "Back to {{name}}",
};
