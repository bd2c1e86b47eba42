/** Words that a narrow column broke without a hyphen: told by the document's own words and by sound. Pure. */

/** Two consonants with which a Swedish word or syllable may begin. */
const ONSETS = new Set(
  "bj bl br ch dj dr dv fj fl fn fr gj gl gn gr hj hv kj kl kn kr kv lj mj nj pj pl pr ps sc sf sh sj sk sl sm sn sp st sv th tj tr tv vr".split(
    " ",
  ),
);
/** Short words without a vowel that stand by themselves. */
const VOWELLESS = new Set(
  "mm m fm em ff st kr kl nr dvs bl tr jfr vs pga tfn sdf lpo brf tk csg mp hr sms sspf".split(" "),
);
const VOWEL = /[aeiouyåäöé]/;

const wordsOf = (line: string): string[] => line.toLocaleLowerCase("sv").match(/\p{L}+/gu) ?? [];

/** The words of a document that no line end touches, in lower case. */
export function wholeWords(texts: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const text of texts) {
    const lines = text.split("\n");
    lines.forEach((line, index) => {
      const inLine = wordsOf(line);
      const from = index > 0 ? 1 : 0;
      const to = index < lines.length - 1 ? inLine.length - 1 : inLine.length;
      for (const word of inLine.slice(from, to)) words.add(word);
    });
  }
  return words;
}

/**
 * Whether a line ends within a word that goes on in the next: the whole stands elsewhere in the
 * document and its halves do not both, or a half cannot be a word in Swedish.
 */
export function breaksWord(line: string, next: string, words: ReadonlySet<string>): boolean {
  const left = /\p{L}*\p{Ll}$/u.exec(line)?.[0].toLocaleLowerCase("sv");
  const right = /^\p{Ll}+/u.exec(next)?.[0];
  if (left === undefined || right === undefined) return false;
  if (words.has(left + right)) return !(words.has(left) && words.has(right));
  if (words.has(left) && words.has(right)) return false;
  const cannotStand = (part: string) => !VOWEL.test(part) && !VOWELLESS.has(part);
  if (cannotStand(right) || cannotStand(left)) return true;
  const begin = right.slice(0, 2);
  return begin.length === 2 && ![...begin].some((letter) => VOWEL.test(letter)) && !ONSETS.has(begin);
}
