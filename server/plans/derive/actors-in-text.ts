/** The actors that a text names, each with its role and function; never a person. Pure. */

import { firstFind } from "#data/rules/vocabulary/patterns.ts";
import { rememberedByText } from "#data/rules/vocabulary/remembered-by-text.ts";
import type { Actor } from "#data/schema/actor.ts";
import type { ActorId } from "#data/schema/ids.ts";
import type { Role } from "#data/schema/measure.ts";
import { actorFinds, COMPOUND, COMPOUND_SIGN } from "./actor-finds.ts";
import { functionOf, functionsAlone } from "./actor-functions.ts";
import type { ActorNames } from "./actor-names.ts";
import { FUNCTION } from "./functions.ts";
import { hasHidden, withoutPersons } from "./persons.ts";
import { type Piece, plainText, sentences } from "./plain-text.ts";
import { type Cue, cueFor, roleCues } from "./role-cues.ts";
import { unknownActors } from "./unknown-actors.ts";

export interface NamedActor {
  actor: ActorId | null;
  /** Null for a registered actor, and where only a person is named. */
  name: string | null;
  function: string | null;
  /** Null where the actor is only listed. */
  role: Role | null;
  /** The words that it rests on; null where they name a person. */
  words: string | null;
  index: number;
  /** Whether the words are the register's own. */
  exact: boolean;
}

export interface ActorsInText {
  actors: readonly NamedActor[];
  /** How many persons the text names. */
  persons: number;
}

/** A function is at nobody else's function; it may be written together with whose it is. */
function functionAt(actor: Actor, sentence: string, words: Piece, taken: readonly Piece[]): string | null {
  if (actor.kind === "function") return null;
  return COMPOUND.test(words.text) ? words.text : functionOf(sentence, words, taken);
}

const role = (cue: Cue | null): Role | null => cue?.role ?? null;

/** Whom one sentence names; `index` is within it. */
function actorsInSentence(sentence: string, names: ActorNames, listsUnknown: boolean): readonly NamedActor[] {
  const { placed, taken } = actorFinds(sentence, names);
  const alone = names.administration === null ? [] : functionsAlone(sentence, taken);
  if (!listsUnknown && placed.length + alone.length === 0) return [];
  const cues = roleCues(sentence);
  const meant = placed.map(({ find: { words, index } }) => ({ text: words, index }));
  const known = placed.map(({ actor, find: { words, index, exact } }) => ({
    actor: actor.id,
    name: null,
    function: functionAt(actor, sentence, { text: words, index }, meant),
    role: role(cueFor(cues, index)),
    words,
    index,
    exact,
  }));
  const unknown = listsUnknown ? unknownActors(sentence, taken, cues) : [];
  const person =
    listsUnknown && hasHidden(sentence) && known.length + alone.length + unknown.length === 0
      ? [{ text: null, index: 0 }]
      : [];
  return [
    ...known,
    ...alone.map(({ text: words, index }) => ({
      actor: names.administration,
      name: null,
      function: words,
      role: role(cueFor(cues, index)),
      words,
      index,
      exact: false,
    })),
    ...[...unknown, ...person].map(({ text: words, index }) => ({
      actor: null,
      name: words,
      function: null,
      role: role(cueFor(cues, index)),
      words,
      index,
      exact: false,
    })),
  ];
}

/** Whether a text may name somebody besides those whose names are found in it. */
const mayNameFunction = (text: string): boolean =>
  COMPOUND_SIGN.test(text) || firstFind(text, FUNCTION) !== null;

const NOBODY: ActorsInText = { actors: [], persons: 0 };

/**
 * Tells whom a text names; what a text says once more, and a sentence in another text, is told once.
 *
 * @param listsUnknown whether what is listed beside known actors is an actor too (the column says so)
 */
export function actorsReader(
  names: ActorNames,
  allowed: readonly string[],
  listsUnknown: boolean,
): (text: string) => ActorsInText {
  const inSentence = rememberedByText((sentence) => actorsInSentence(sentence, names, listsUnknown));
  return rememberedByText((text) => {
    const whole = plainText(text);
    const known = names.index.find(whole).map(({ words, index }) => ({ text: words, index }));
    const hidden = withoutPersons(whole, known, allowed, listsUnknown);
    // What stands in no text as a whole stands in none of its sentences.
    if (!listsUnknown && hidden.text === whole && known.length === 0 && !mayNameFunction(whole))
      return NOBODY;
    const actors = sentences(hidden.text).flatMap(({ text: sentence, index: offset }) =>
      inSentence(sentence).map((one) => ({ ...one, index: offset + one.index })),
    );
    return { actors: actors.sort((a, b) => a.index - b.index), persons: hidden.persons.length };
  });
}
