/** The words of a text, told once for all the rules that ask for them; what a word may begin is remembered. */
import { rememberedByText } from "./remembered-by-text.ts";

/** A word and where it stands. */
export interface Token {
  word: string;
  /** In lower case. */
  lower: string;
  index: number;
}

export const endOf = (token: Token): number => token.index + token.word.length;

export interface WordsOfText {
  tokens: readonly Token[];
  /** The numbers of the patterns that a word of the text may begin, a bit each. */
  begun: Uint32Array;
}

/** What is known of a word, wherever it stands. */
interface KnownWord {
  lower: string;
  /** Null for a word that begins nothing, as most do. */
  begins: Uint32Array | null;
}

/** A plan says much the same words row after row. */
const REMEMBERED_WORDS = 50_000;
const words = new Map<string, KnownWord>();

const BITS = 32;
/** By beginnings in lower case: the numbers of the patterns that find words with them. */
const patterns = new Map<string, number[]>();
let longest = 0;
let counted = 0;

/** Registers a pattern by how the words that it finds begin. @returns its number */
export function registerBeginnings(beginnings: readonly string[]): number {
  const number = counted++;
  for (const letters of beginnings) {
    patterns.set(letters, [...(patterns.get(letters) ?? []), number]);
    longest = Math.max(longest, letters.length);
  }
  // What was told before did not know of it.
  words.clear();
  wordsOf.forget();
  return number;
}

/** In lower case as patterns compare letters: the long s counts as one, too. */
const folded = (word: string): string => word.toUpperCase().toLowerCase();

function known(word: string): KnownWord {
  const before = words.get(word);
  if (before !== undefined) return before;
  const letters = folded(word);
  let begins: Uint32Array | null = null;
  for (let length = 1; length <= longest && length <= letters.length; length++) {
    for (const number of patterns.get(letters.slice(0, length)) ?? []) {
      begins ??= new Uint32Array(Math.ceil(counted / BITS));
      begins[number >>> 5] = (begins[number >>> 5] ?? 0) | (1 << (number & 31));
    }
  }
  if (words.size >= REMEMBERED_WORDS) words.clear();
  const told = { lower: word.toLowerCase(), begins };
  words.set(word, told);
  return told;
}

const WORD = /[\p{L}\p{N}]+/gu;
/** Whether a sign belongs to a word, for those that Swedish texts are made of. */
const COMMON = 0x250;
const IS_COMMON = Uint8Array.from({ length: COMMON }, (_, code) =>
  /[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? 1 : 0,
);
const RARE = /[^\0-\u024f\u2010-\u2026]/u;

/** Hears of each word of a text, in its order. */
function eachWord(text: string, hear: (word: string, index: number) => void): void {
  if (RARE.test(text)) {
    for (const { 0: word, index } of text.matchAll(WORD)) hear(word, index);
    return;
  }
  let from = -1;
  for (let at = 0; at <= text.length; at++) {
    if (IS_COMMON[text.charCodeAt(at)] === 1) from = from === -1 ? at : from;
    else if (from !== -1) {
      hear(text.slice(from, at), from);
      from = -1;
    }
  }
}

function told(text: string): WordsOfText {
  const tokens: Token[] = [];
  const begun = new Uint32Array(Math.ceil(counted / BITS));
  eachWord(text, (word, index) => {
    const { lower, begins } = known(word);
    tokens.push({ word, lower, index });
    if (begins !== null) for (const [at, bits] of begins.entries()) begun[at] = (begun[at] ?? 0) | bits;
  });
  return { tokens, begun };
}

/** The words of a text, in its order. */
export const wordsOf = rememberedByText(told);

/** Whether a word of the text may begin what the pattern with the number finds. */
export const mayBegin = (text: string, number: number): boolean =>
  ((wordsOf(text).begun[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0;
