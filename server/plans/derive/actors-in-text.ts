/** The actors that a text names, each with its role and function; never a person. Pure. */
import type { Actor } from "#data/schema/actor.ts";
import type { ActorId } from "#data/schema/ids.ts";
import type { Role } from "#data/schema/measure.ts";
import { actorFinds, COMPOUND } from "./actor-finds.ts";
import { functionOf, functionsAlone } from "./actor-functions.ts";
import type { ActorNames } from "./actor-names.ts";
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

/** @param listsUnknown whether what is listed beside known actors is an actor too (the column says so) */
export function actorsInText(
  text: string,
  names: ActorNames,
  allowed: readonly string[],
  listsUnknown: boolean,
): ActorsInText {
  const whole = plainText(text);
  const hidden = withoutPersons(
    whole,
    names.index.find(whole).map(({ words, index }) => ({ text: words, index })),
    allowed,
    listsUnknown,
  );
  const actors = sentences(hidden.text).flatMap(({ text: sentence, index: offset }): NamedActor[] => {
    const cues = roleCues(sentence);
    const { placed, taken } = actorFinds(sentence, names);
    const meant = placed.map(({ find: { words, index } }) => ({ text: words, index }));
    const known = placed.map(({ actor, find: { words, index, exact } }) => ({
      actor: actor.id,
      name: null,
      function: functionAt(actor, sentence, { text: words, index }, meant),
      role: role(cueFor(cues, index)),
      words,
      index: offset + index,
      exact,
    }));
    const alone = names.administration === null ? [] : functionsAlone(sentence, taken);
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
        index: offset + index,
        exact: false,
      })),
      ...[...unknown, ...person].map(({ text: words, index }) => ({
        actor: null,
        name: words,
        function: null,
        role: role(cueFor(cues, index)),
        words,
        index: offset + index,
        exact: false,
      })),
    ];
  });
  return { actors: actors.sort((a, b) => a.index - b.index), persons: hidden.persons.length };
}
