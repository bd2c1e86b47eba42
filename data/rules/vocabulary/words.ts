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

/** Where a word stands that some patterns find words like, and the numbers of those patterns, a bit each. */
interface Start {
  index: number;
  begins: Uint32Array;
}

export interface WordsOfText {
  tokens: readonly Token[];
  /** In the text's order. */
  starts: readonly Start[];
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
/** The same by as many of a word's letters as matter: there are no end of numbers, and they begin alike. */
const byBeginning = new Map<string, Uint32Array | null>();

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
  byBeginning.clear();
  remembered.forget();
  last = NO_TEXT;
  return number;
}

/** In lower case as patterns compare letters: the long s counts as one, too. */
const folded = (word: string): string => word.toUpperCase().toLowerCase();

/** The patterns that find words with these letters first. */
function begunBy(letters: string): Uint32Array | null {
  let begins: Uint32Array | null = null;
  for (let length = 1; length <= letters.length; length++) {
    for (const number of patterns.get(letters.slice(0, length)) ?? []) {
      begins ??= new Uint32Array(Math.ceil(counted / BITS));
      begins[number >>> 5] = (begins[number >>> 5] ?? 0) | (1 << (number & 31));
    }
  }
  return begins;
}

function beginsOf(word: string): Uint32Array | null {
  const letters = folded(word).slice(0, longest);
  const before = byBeginning.get(letters);
  if (before !== undefined) return before;
  const begins = begunBy(letters);
  if (byBeginning.size >= REMEMBERED_WORDS) byBeginning.clear();
  byBeginning.set(letters, begins);
  return begins;
}

function known(word: string): KnownWord {
  const before = words.get(word);
  if (before !== undefined) return before;
  const told = { lower: word.toLowerCase(), begins: beginsOf(word) };
  if (words.size >= REMEMBERED_WORDS) words.clear();
  words.set(word, told);
  return told;
}

const WORD = /[\p{L}\p{N}]+/gu;
/** Whether a sign belongs to a word, for those that Swedish texts are made of. */
const COMMON = 0x250;
const IS_COMMON = Uint8Array.from({ length: COMMON }, (_, code) =>
  /[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? 1 : 0,
);
/** Dashes, quotes and dots: beyond the common ones, and no part of a word. */
const isMark = (code: number): boolean => code >= 0x2010 && code <= 0x2026;

/** Hears of each word of a text, in its order. */
function eachWord(text: string, hear: (word: string, index: number) => void): void {
  let from = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < COMMON && IS_COMMON[code] === 1) {
      if (from === -1) from = at;
    } else if (from !== -1) {
      hear(text.slice(from, at), from);
      from = -1;
    }
  }
  if (from !== -1) hear(text.slice(from), from);
}

/** Whether a text holds but signs of which it is known at once whether they belong to a word. */
function isCommon(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= COMMON && !isMark(code)) return false;
  }
  return true;
}

function told(text: string): WordsOfText {
  const tokens: Token[] = [];
  const starts: Start[] = [];
  const hear = (word: string, index: number): void => {
    const { lower, begins } = known(word);
    tokens.push({ word, lower, index });
    if (begins !== null) starts.push({ index, begins });
  };
  if (isCommon(text)) eachWord(text, hear);
  else for (const { 0: word, index } of text.matchAll(WORD)) hear(word, index);
  return { tokens, starts };
}

const remembered = rememberedByText(told);

/** The text that was asked for last, which is asked for again by one pattern after another. */
const NO_TEXT = { text: "", words: { tokens: [], starts: [] } };
let last: { text: string; words: WordsOfText } = NO_TEXT;

/** The words of a text, in its order. */
export function wordsOf(text: string): WordsOfText {
  if (text !== last.text) last = { text, words: remembered(text) };
  return last.words;
}

/** Whether what the pattern with the number finds may begin where a word stands. */
export const mayBegin = ({ begins }: Start, number: number): boolean =>
  ((begins[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0;
