/** Words of the mail that passes on what the public has told, in English. */
import type { mail as swedish } from "#data/words/sv/mail.ts";
import type { Words } from "#data/words/words.ts";

export const mail: Words<typeof swedish> = {
  subject: "Feedback about {{name}}",
  title: "A piece of feedback has come to {{district}}.",
  about: "About: {{name}}",
  page: "The page: {{address}} (version {{edition}})",
  kind: "Kind: {{kind}}",
  day: "Received: {{day}}",
  whole: "all of {{district}}",
  gone: "a place that is no longer published",
  kinds: {
    wrong: "Something is wrong",
    needed: "Something needs to be done",
    good: "Something is good",
    other: "Something else",
  },
  taken: "Words that may be about a person are replaced here.",
  handle: "Read it and take care of it: {{address}}",
  foot: "Nobody knows who wrote it, and it cannot be answered. Sent by Platsplan.",
  test: {
    subject: "Test from Platsplan",
    text: "This is a test. What the public tells about {{district}} comes here, to the function's mailbox.",
  },
};
