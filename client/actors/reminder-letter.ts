/** What a reminder says, and as a link that opens a mail program with it; pure. */

export interface LetterWords {
  subject: string;
  /** Before the list. */
  opening: string;
  /** After it, with the way to answer. */
  closing: string;
  /** Instead of those for which there is no room. */
  more: (count: number) => string;
}

export interface Letter {
  subject: string;
  body: string;
}

/** @param lines what is asked, one line each */
export function letterOf(words: LetterWords, lines: readonly string[], shown = lines.length): Letter {
  const list = lines.slice(0, shown).map((line, index) => `${index + 1}. ${line}`);
  const left = lines.length - shown;
  const all = left === 0 ? list : [...list, words.more(left)];
  return { subject: words.subject, body: [words.opening, "", ...all, "", words.closing].join("\n") };
}

/** Characters of an address that every mail program takes. */
const LONGEST = 1_900;

const linkOf = ({ subject, body }: Letter): string =>
  `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll("\n", "\r\n"))}`;

/** As many lines as an address has room for; to nobody yet: the product knows no addresses. */
export function mailLink(words: LetterWords, lines: readonly string[]): string {
  for (let shown = lines.length; shown > 0; shown -= 1) {
    const link = linkOf(letterOf(words, lines, shown));
    if (link.length <= LONGEST) return link;
  }
  return linkOf(letterOf(words, lines, 0));
}
