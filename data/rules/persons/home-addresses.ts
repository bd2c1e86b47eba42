/** Home addresses: a street with its number. A street's name, a corner or a stretch of it is a place of a plan. */

/** How the names of streets end: in one word, and as a word of its own after a genitive. */
const JOINED =
  "gatan|vägen|gränd|gränden|allén|stigen|backen|gången|slingan|ringen|kroken|svängen|terrassen|kajen|stranden";
const APART = "gata|väg|gränd|backe|allé|stig|strand|kaj";

const STREET = new RegExp(
  `(?<!\\p{L})(?:\\p{Lu}\\p{L}{0,40}(?:${JOINED})|\\p{Lu}\\p{L}{0,40}s (?:${APART}))\\s(\\d{1,3})(?!\\d)(?:\\s?[A-Z](?!\\p{L}))?`,
  "gu",
);
/** What any of them holds, and hardly any text: a number behind such an end. */
const SIGN = new RegExp(`\\s\\d(?<=(?:${JOINED}|${APART})\\s\\d)`, "u");
/** What belongs to a home beside the street: "3 tr", "lgh 1102", "118 26 Stockholm". */
const FLAT =
  /^,? ?(?:\d{1,2} ?(?:tr|trappor|vån)\.?|lgh\.? ?\d{1,4}|\d{3} ?\d{2} \p{Lu}\p{L}{1,40})(?!\p{L})/iu;
/** What makes the number one of something else: "Ringvägen 2 gånger i veckan", "Ringvägen 12–40". */
const OTHER_NUMBER =
  /^\s?(?:[–-]\s?\d|[.:]\d|(?:gånger|ggr|kvällar|dagar|timmar|tim|minuter|meter|m|st|år|personer|ungdomar|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|%|procent)(?!\p{L}))/u;

/**
 * @param allowed names of places; an address that one of them holds is a place of the plan
 */
export function* homeAddresses(
  text: string,
  allowed: readonly string[],
): Generator<{ index: number; end: number }> {
  if (!SIGN.test(text)) return;
  for (const { 0: address, index } of text.matchAll(STREET)) {
    const end = index + address.length;
    const rest = text.slice(end, end + 60);
    const flat = FLAT.exec(rest)?.[0].length ?? 0;
    if (flat > 0) yield { index, end: end + flat };
    else if (!OTHER_NUMBER.test(rest) && !allowed.some((phrase) => phrase.includes(address)))
      yield { index, end };
  }
}
