/** Hides what names a person before anything else reads a text, so that no value or basis repeats it. Pure. */

import { personalData } from "#data/rules/person-guard.ts";
import { isGivenName } from "#data/rules/persons/name-lists.ts";
import { anyOf } from "#data/rules/vocabulary/patterns.ts";
import type { Piece } from "./plain-text.ts";

/** Takes a hidden character's place: neither letter, space nor mark. */
const HIDDEN = "\u2022";

export interface Hidden {
  /** As long as the text, so that positions stay. */
  text: string;
  /** Where persons are named; the names themselves are not kept. */
  persons: readonly { index: number; length: number }[];
}

/** A name may have capitals inside ("AnnSofie") and be glued to the word before it by a lost space. */
const LOOKS_LIKE_NAME =
  /(?:(?<![\p{L}\p{N}-])|(?<=\p{Ll}{4}))(?:\p{Lu}\p{Ll}{1,7}-?\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?){1,2}(?![\p{L}\p{N}])/gu;

/** What organisations are called that are written with capitals. */
const ORGANISATION = anyOf(
  "\\p{L}*(?:kontoret|förvaltning|förvaltningen|föreningen|förening|kyrkan|kyrka|skolan|skola|centrum|stiftelsen|bolaget|bostäder|fastigheter|myndigheten|jouren|teamet|barnen|missionen|polisen|gemenskap|gatan|torg|rådet|byrån|museet|biblioteket|hjälpen|gården|huset)",
  "AB",
  "region",
  "kommun",
  "stad",
  "svenska",
  "stockholms?",
  "(?:röda )?korset",
);

/** What any such name holds: most texts that list actors part them with commas. */
const TWO_CAPITALISED = /\p{Ll} \p{Lu}\p{Ll}/u;

const CAPITALISED = /(?<![\p{L}\p{N}-])\p{Lu}\p{Ll}+(?![\p{L}\p{N}])/gu;

/** A function before a name ("Trygghetssamordnare …") must not be taken for its first word. */
function withoutKnown(text: string, known: readonly Piece[]): string {
  let others = "";
  for (const { text: words, index } of known)
    others += text.slice(others.length, index) + "-".repeat(words.length);
  return others + text.slice(others.length);
}

/**
 * The text with every personal name and other personal data hidden.
 *
 * Two capitalised words in a row count as a name unless they are known or say what organisation they
 * are: it is better to ask about an actor than to carry a person's name on.
 *
 * @param known pieces of the text that are names of actors or places
 * @param allowed phrases that look like a person's name and are none
 * @param isList whether the text lists actors, so that what nobody knows would be repeated as one
 */
export function withoutPersons(
  text: string,
  known: readonly Piece[],
  allowed: readonly string[],
  isList: boolean,
): Hidden {
  const others = isList ? withoutKnown(text, known) : "";
  const guarded = personalData(text, allowed).map(({ match, index }) => ({ index, length: match.length }));
  const shaped = (TWO_CAPITALISED.test(others) ? [...others.matchAll(LOOKS_LIKE_NAME)] : [])
    .filter(({ 0: words }) => !ORGANISATION.test(words) && !allowed.some((phrase) => phrase.includes(words)))
    .map(({ 0: words, index }) => ({ index, length: words.length }));
  // A given name by itself, which no guard for running text could tell from a word.
  const given = (isList ? [...others.matchAll(CAPITALISED)] : [])
    .filter(({ 0: word }) => isGivenName(word) && !allowed.some((phrase) => phrase.startsWith(word)))
    .map(({ 0: word, index }) => ({ index, length: word.length }));
  if (guarded.length + shaped.length + given.length === 0) return { text, persons: [] };
  const persons = [...guarded, ...shaped, ...given].sort((a, b) => a.index - b.index);
  let hidden = "";
  for (const { index, length } of persons) {
    if (index + length <= hidden.length) continue;
    hidden += text.slice(hidden.length, index);
    hidden += HIDDEN.repeat(index + length - hidden.length);
  }
  return { text: hidden + text.slice(hidden.length), persons };
}

/** Whether a piece of a text holds a hidden name. */
export const hasHidden = (text: string): boolean => text.includes(HIDDEN);
