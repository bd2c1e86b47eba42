/**
 * Names of persons in free text: by lists of common names, by how a name is shaped, and by what stands
 * beside it. A name that the gazetteer or the register of actors has is none of a person.
 */
import { callsPerson, isPersonsAct, makesOrganisation, makesPlace, saysWhere } from "./name-context.ts";
import { isAlsoWord, isGivenName, isMonth, isOnlyGivenName, isPatronymic, isSurname } from "./name-lists.ts";
import { isCapitalised, isShouted, type Word, wordsIn } from "./words-in.ts";

export interface NameSpan {
  index: number;
  end: number;
}

/** Words of one name stand side by side, on one line or over its end. */
const isBeside = (gap: string): boolean => gap.length <= 6 && gap.trim() === "" && !/\n\s*\n/.test(gap);
/** After a function also ": ", ", " and the like. */
const LEADS = /^[\s:,(–-]{0,4}$/u;
const INITIALS = /(?<![\p{L}\p{N}.])(?:\p{Lu}\. ?){1,3}$|(?<![\p{L}\p{N}.])\p{Lu} $/u;
const PARTICLES = new Set(["von", "af", "av", "de", "van", "el", "al", "bin"]);
/** What may stand of a genitive after the word itself: "Anna:s". */
const GENITIVE = /^[:'’]s(?!\p{L})/u;

/** "Forsberg" and "Berg" end as places do and are surnames. */
const isPlaceWord = (word: string): boolean => makesPlace(word) && !(isCapitalised(word) && isSurname(word));

/** A text with its words, so that each is looked at from both sides. */
class Reading {
  readonly text: string;
  readonly words: readonly Word[];

  constructor(text: string) {
    this.text = text;
    this.words = wordsIn(text);
  }

  between(at: number): string {
    const [before, after] = [this.words[at], this.words[at + 1]];
    return before === undefined || after === undefined ? "" : this.text.slice(before.end, after.index);
  }

  /** The word before, where nothing but space or what leads to a name lies between. */
  before(at: number, gap: (text: string) => boolean = isBeside): string {
    const word = this.words[at - 1];
    return word !== undefined && gap(this.between(at - 1)) ? word.text : "";
  }

  after(at: number): string {
    const word = this.words[at + 1];
    return word !== undefined && isBeside(this.between(at)) ? word.text : "";
  }

  /** Whether the word may be a part of a name: its case is a name's, and the next makes no place of it. */
  isShaped(at: number): boolean {
    const word = this.words[at]?.text ?? "";
    return (isCapitalised(word) || isShouted(word)) && !isPlaceWord(word) && !isPlaceWord(this.after(at));
  }
}

/** The last word of a surname that begins at `at`, or null where none does. */
function surnameEnd(reading: Reading, at: number, isKnown: boolean): number | null {
  const word = reading.words[at]?.text ?? "";
  if (!isBeside(reading.between(at - 1))) return null;
  if (PARTICLES.has(word) && reading.isShaped(at + 1) && isBeside(reading.between(at))) return at + 1;
  if (!reading.isShaped(at) || (!isKnown && !isSurname(word))) return null;
  const next = reading.words[at + 1]?.text ?? "";
  const hasSecond = isBeside(reading.between(at)) && reading.isShaped(at + 1) && isSurname(next);
  return hasSecond ? at + 1 : at;
}

/** The last word of a name that begins at `at`, or null where none does. */
function nameEnd(reading: Reading, at: number): number | null {
  const word = reading.words[at]?.text ?? "";
  if (!(isCapitalised(word) || isShouted(word)) || isPlaceWord(word)) return null;
  const isCalled = callsPerson(reading.before(at, (gap) => LEADS.test(gap)));
  if (isGivenName(word)) {
    // A second given name: "Anna Maria Exempelsson".
    const next = reading.words[at + 1]?.text ?? "";
    const middle = isBeside(reading.between(at)) && isCapitalised(next) && isGivenName(next) ? at + 1 : at;
    const sure = isCapitalised(word) && !isAlsoWord(word);
    const end =
      surnameEnd(reading, middle + 1, sure && !isShouted(reading.words[middle + 1]?.text ?? "")) ??
      (middle > at ? surnameEnd(reading, at + 1, sure) : null);
    if (end !== null) return end;
    if (isCalled && reading.isShaped(at)) return at;
    return isAlone(reading, at) ? at : null;
  }
  // A given name that no list has, between a function and a surname.
  const surname = isCalled && isCapitalised(word) ? surnameEnd(reading, at + 1, false) : null;
  if (surname !== null) return surname;
  if (!isSurname(word) || !reading.isShaped(at)) return null;
  const isInitialled = INITIALS.test(
    reading.text.slice(Math.max(0, (reading.words[at]?.index ?? 0) - 10), reading.words[at]?.index),
  );
  return isCalled || isInitialled || isPatronymic(word) ? at : null;
}

/** Whether a given name with nothing beside it is a person's all the same. */
function isAlone(reading: Reading, at: number): boolean {
  const word = reading.words[at]?.text ?? "";
  if (!isCapitalised(word) || !reading.isShaped(at)) return false;
  // "Anna Lindhs plats": the place is named two words on.
  if (isCapitalised(reading.after(at)) && isPlaceWord(reading.after(at + 1))) return false;
  if (isPersonsAct(reading.after(at)) && !isMonth(word)) return true;
  const before = reading.before(at);
  return isOnlyGivenName(word) && !saysWhere(before);
}

/** The span of a name, with the initial before or after it and the s of its genitive. */
function spanOf({ text, words }: Reading, first: number, last: number): NameSpan {
  const index = words[first]?.index ?? 0;
  const end = words[last]?.end ?? index;
  const initials = INITIALS.exec(text.slice(Math.max(0, index - 10), index))?.[0] ?? "";
  const isGiven = isGivenName(words[first]?.text ?? "");
  const rest = text.slice(end, end + 4);
  const initial = first === last && isGiven ? (/^ \p{Lu}(?![\p{L}\p{N}])/u.exec(rest)?.[0] ?? "") : "";
  return {
    index: isGiven ? index : index - initials.length,
    end: end + (GENITIVE.exec(rest)?.[0].length ?? initial.length),
  };
}

const oneSpaced = (text: string): string => text.replace(/\s+/gu, " ");

/** Whether what is found is, or lies within, a phrase that names no person. */
function isAllowed(
  reading: Reading,
  { index, end }: NameSpan,
  isSingle: boolean,
  allowed: readonly string[],
) {
  const name = oneSpaced(reading.text.slice(index, end));
  const around = oneSpaced(reading.text.slice(Math.max(0, index - 60), end + 60));
  return allowed.some((phrase) =>
    isSingle ? phrase.includes(name) && around.includes(phrase) : phrase.includes(name),
  );
}

/** Names in the order of the text; a name said whole once is found where a part of it stands alone. */
export function personNames(text: string, allowed: readonly string[]): NameSpan[] {
  if (!/\p{Lu}/u.test(text)) return [];
  const reading = new Reading(text);
  const found: NameSpan[] = [];
  const said = new Set<string>();
  const taken = new Set<number>();
  for (let at = 0; at < reading.words.length; at++) {
    const last = nameEnd(reading, at);
    if (last === null || makesOrganisation(reading.before(at))) continue;
    const span = spanOf(reading, at, last);
    if (isAllowed(reading, span, at === last, allowed)) {
      at = last;
      continue;
    }
    found.push(span);
    for (const word of reading.words.slice(at, last + 1)) if (last > at) said.add(word.text);
    for (let one = at; one <= last; one++) taken.add(one);
    at = last;
  }
  // Most texts say no name whole.
  const again = said.size === 0 ? [] : reading.words;
  for (const [at, { text: word }] of again.entries()) {
    if (!said.has(word) && !said.has(word.replace(/s$/u, ""))) continue;
    if (taken.has(at) || !reading.isShaped(at) || makesOrganisation(reading.before(at))) continue;
    const span = spanOf(reading, at, at);
    if (!isAllowed(reading, span, true, allowed)) found.push(span);
  }
  return found.sort((a, b) => a.index - b.index);
}
