/** A piece of feedback as a mail: which published page it is about, what it says, where it is taken care of; pure. */
import { maskPersons } from "#data/rules/mask-persons.ts";
import type { Mailbox } from "#data/schema/mailbox.ts";
import { mail as english } from "#data/words/en/mail.ts";
import { filled } from "#data/words/filled.ts";
import { mail as swedish } from "#data/words/sv/mail.ts";
import type { Words } from "#data/words/words.ts";
import type { KeptFeedback } from "./store.ts";

const WORDS: Readonly<Record<Mailbox["language"], Words<typeof swedish>>> = { sv: swedish, en: english };

export interface MailWords {
  subject: string;
  text: string;
}

/** What a mail needs to know beside the piece. */
export interface MailGround {
  /** Where the installation is reached: `https://plats.example.se`. */
  site: string;
  language: Mailbox["language"];
  /** What the district is called. */
  district: string;
  /** The place as the public knows it; null where it is no longer published, or all of them are meant. */
  place: string | null;
  /** Names of places and actors: they are no persons. */
  allowed: readonly string[];
}

/** Each line begins with a sign: nothing that somebody writes can be taken for what stands around it. */
const quoted = (text: string): string =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => `> ${line}`)
    .join("\n");

export function feedbackMail(piece: KeptFeedback, ground: MailGround): MailWords {
  const { site, language, district, allowed } = ground;
  const words = WORDS[language];
  const name = piece.place === null ? filled(words.whole, { district }) : (ground.place ?? words.gone);
  const published = `${site}/offentligt/${piece.district}`;
  const page = piece.place === null ? published : `${published}/plats/${piece.place}`;
  // A mailbox is read by others than the queue, and kept by other terms: no person goes along.
  const { text, taken } = maskPersons(piece.text, allowed);
  const lines = [
    filled(words.title, { district }),
    "",
    filled(words.about, { name }),
    filled(words.page, { address: page, edition: piece.edition }),
    filled(words.kind, { kind: words.kinds[piece.about] }),
    filled(words.day, { day: piece.receivedOn }),
    "",
    quoted(text),
    ...(taken > 0 ? ["", words.taken] : []),
    "",
    filled(words.handle, { address: `${site}/inkommet?district=${piece.district}` }),
    "",
    words.foot,
    "",
  ];
  return { subject: filled(words.subject, { name }), text: lines.join("\n") };
}

export function testMail({ language, district }: Pick<MailGround, "language" | "district">): MailWords {
  const { subject, text } = WORDS[language].test;
  return { subject, text: `${filled(text, { district })}\n` };
}
