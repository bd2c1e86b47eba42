/** The function that stands beside an actor ("Trafikkontoret, verksamhetssamordnare"), or by itself. Pure. */
import { everyFind, firstFind, firstWords } from "#data/rules/vocabulary/patterns.ts";
import { FUNCTION, STOP } from "./functions.ts";
import type { Piece } from "./plain-text.ts";
import { lower } from "./word-forms.ts";

/** How much of a sentence before an actor may be its function. */
const REACH = 60;

const isFree = (index: number, end: number, taken: readonly Piece[]): boolean =>
  !taken.some((piece) => piece.index < end && index < piece.index + piece.text.length);

/** A function with the word after it that says of what ("enhetschef öppenvård"). */
function withField(sentence: string, words: string, index: number, taken: readonly Piece[]): string {
  const end = index + words.length;
  const field = /^,? ([\p{Ll}]{3,30})(?![\p{L}])/u.exec(sentence.slice(end, end + REACH));
  const word = field?.[1];
  if (field === null || word === undefined || STOP.has(lower(word))) return words;
  return isFree(end, end + field[0].length, taken) ? `${words}${field[0]}` : words;
}

/** Null where no function stands right before or after the actor. */
export function functionOf(sentence: string, actor: Piece, taken: readonly Piece[]): string | null {
  if (firstFind(sentence, FUNCTION) === null) return null;
  // The register may write an actor with a function ("Trafikkontoret, verksamhetssamordnare").
  const within = firstWords(actor.text, FUNCTION);
  if (within !== null && within !== actor.text) return within;
  const end = actor.index + actor.text.length;
  for (const match of everyFind(sentence.slice(end, end + REACH), FUNCTION)) {
    const between = sentence.slice(end, end + match.index);
    if (!/^,? (?:•+,? ?)?(?:från |på |hos )?$/u.test(between)) break;
    if (isFree(end + match.index, end + match.index + match[0].length, taken))
      return withField(sentence, match[0], end + match.index, taken);
  }
  const from = Math.max(0, actor.index - REACH);
  const before = everyFind(sentence.slice(from, actor.index), FUNCTION).at(-1);
  if (before === undefined) return null;
  const at = from + before.index;
  const between = sentence.slice(at + before[0].length, actor.index);
  if (!/^,? (?:för |på |inom |i |från |hos |vid |ute på )?$/u.test(between)) return null;
  return isFree(at, at + before[0].length, taken) ? before[0] : null;
}

/** Functions in a sentence that names no actor at all. */
export function functionsAlone(sentence: string, taken: readonly Piece[]): Piece[] {
  if (taken.length > 0) return [];
  return everyFind(sentence, FUNCTION).map(({ 0: words, index }) => ({
    text: withField(sentence, words, index, taken),
    index,
  }));
}
