/** Which forms of a Swedish noun may stand for one another: definite, plural and genitive endings. Pure. */

/**
 * Endings that nouns take. `-ar` is not among them: it is also a verb's ("samordnar"), and names in
 * that plural are registered as they are written.
 */
const ENDINGS =
  "arnas ernas ornas arens arna erna orna aren arne ares ens ets nas are en et na ns ne er or n t s a".split(
    " ",
  );

/** Shorter than this a stem says nothing: "haren" is no form of "har". */
const SHORTEST_STEM = 4;

/** Swedish has no letters of its own that the ordinary rule would lower otherwise. */
export const lower = (word: string): string => word.toLowerCase();

function formsOf(plain: string): readonly string[] {
  const stems = ENDINGS.filter(
    (ending) => plain.endsWith(ending) && plain.length - ending.length >= SHORTEST_STEM,
  ).map((ending) => plain.slice(0, -ending.length));
  return [...new Set([plain, ...stems])];
}

/** A plan says much the same words row after row. */
const REMEMBERED = 20_000;
const remembered = new Map<string, readonly string[]>();

/** The word in lower case and every stem that an ending leaves of it. */
export function wordForms(word: string): readonly string[] {
  const plain = lower(word);
  const known = remembered.get(plain);
  if (known !== undefined) return known;
  if (remembered.size >= REMEMBERED) remembered.clear();
  const forms = formsOf(plain);
  remembered.set(plain, forms);
  return forms;
}
