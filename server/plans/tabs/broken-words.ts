/** Words that a narrow column broke without a hyphen: told by the document's own words and by sound. Pure. */

/** Two consonants with which a Swedish word or syllable may begin. */
const ONSETS = new Set(
  "bj bl br ch dj dr dv fj fl fn fr gj gl gn gr hj hv kj kl kn kr kv lj mj nj pj pl pr ps sc sf sh sj sk sl sm sn sp st sv th tj tr tv vr".split(
    " ",
  ),
);
/** Short forms that stand by themselves, though no word sounds so. */
const SHORT = new Set(
  "mm m fm em ff st kr kl nr dvs bl tr jfr vs tfn sdf brf tk csg hr sms sspf mfl pga fd".split(" "),
);
/** Endings that are no word by themselves, as "en" and "er" are. */
const ENDINGS = new Set("et ets ar arna arnas erna ernas or orna na nas ning ningar ande".split(" "));
/** Consonants with which no Swedish word ends. */
const NO_CODA = /[aeiouyåäö]\p{L}*(?:[dgknpst]f|[dgkn]h)$/u;
const LONGEST_WORD = 60;
const VOWEL = /[aeiouyåäöé]/;

const wordsOf = (line: string): string[] => line.toLowerCase().match(/\p{L}+/gu) ?? [];

const isNoWord = (part: string): boolean => ENDINGS.has(part) || (!VOWEL.test(part) && !SHORT.has(part));

const isNoBeginning = (part: string): boolean =>
  part.length > 1 && !SHORT.has(part) && !VOWEL.test(part.slice(0, 2)) && !ONSETS.has(part.slice(0, 2));

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
  // No word is longer, and what stands before it tells nothing.
  const left = /(?<![\p{L}:])\p{L}*\p{Ll}$/u.exec(line.slice(-LONGEST_WORD))?.[0];
  const right = /^\p{Ll}+(?![\p{L}:])/u.exec(next)?.[0];
  if (left === undefined || right === undefined) return false;
  const lower = left.toLocaleLowerCase("sv");
  const bothStand = words.has(lower) && words.has(right);
  if (bothStand || words.has(lower + right)) return !bothStand;
  // A name may be shortened to consonants ("Sthlm"); a word within a sentence is not.
  return (left === lower && isNoWord(left)) || NO_CODA.test(left) || isNoWord(right) || isNoBeginning(right);
}
