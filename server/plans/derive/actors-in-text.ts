/** The actors that a text names, each with its role and function; never a person. Pure. */
import type { Actor } from "#data/schema/actor.ts";
import type { ActorId } from "#data/schema/ids.ts";
import type { Role } from "#data/schema/measure.ts";
import { functionOf, functionsAlone } from "./actor-functions.ts";
import type { ActorNames } from "./actor-names.ts";
import { FUNCTION } from "./functions.ts";
import { hasHidden, withoutPersons } from "./persons.ts";
import type { Find } from "./phrase-index.ts";
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

/** "sig" is a pronoun and SIG an actor; what cannot be pronounced ("sdf") is the abbreviation in any case. */
const isOrdinaryWord = (words: string, { abbreviation, aliases }: Actor): boolean =>
  /^\p{Ll}{2,4}$/u.test(words) &&
  /[aeiouyåäö]/u.test(words) &&
  [abbreviation, ...aliases].includes(words.toLocaleUpperCase("sv"));

/** Before a group that is one of several ("den lokala arbetsgruppen") or only the place of others ("i arbetsgruppen ingår"). */
const ONE_OF_SEVERAL = /(?:\p{Ll}a|(?<!\p{L})(?:i|inom|av|för|till)) $/iu;

/**
 * Of several with the name, the most local: "polis" is the district's police where the register says so.
 * A working group is only meant where it is written as the register has it.
 */
function chosen({ values, exact, index, words }: Find<Actor>, sentence: string): Actor | null {
  const isOther = ONE_OF_SEVERAL.test(sentence.slice(Math.max(0, index - 20), index));
  const candidates = values.filter(
    (actor) => (actor.kind !== "working-group" || (exact && !isOther)) && !isOrdinaryWord(words, actor),
  );
  const [first] = candidates;
  return candidates.find(({ parent }) => candidates.some(({ id }) => id === parent)) ?? first ?? null;
}

/** Whether `part` is, however far down, a part of `whole`. */
function isPartOf(part: Actor, whole: Actor, names: ActorNames): boolean {
  const seen = new Set<ActorId>();
  for (let id = part.parent; id !== null && !seen.has(id); id = names.byId.get(id)?.parent ?? null) {
    if (id === whole.id) return true;
    seen.add(id);
  }
  return false;
}

/** Whose the function is, not who does it. */
const EMPLOYER = /anställd(?:a)? (?:av|hos|på) $/iu;

/** A function written together with its actor's abbreviation ("SSPF-koordinator", "SSPFkoordinator"). */
const COMPOUND =
  /(?<![\p{L}\p{N}])(\p{Lu}{2,6})-?(?:koordinator|samordnare|handläggare|ansvarig|sekreterare)\p{Ll}{0,4}(?![\p{L}\p{N}])/u;

/** The registered names in a sentence, and functions written together with an abbreviation. */
function findsIn(sentence: string, names: ActorNames): Find<Actor>[] {
  const finds = names.index.find(sentence);
  const isFree = (index: number, end: number) =>
    !finds.some((find) => find.index < end && index < find.index + find.words.length);
  const compounds = [...sentence.matchAll(new RegExp(COMPOUND.source, "gu"))].flatMap((match) => {
    const [find] = names.index.find(match[1] ?? "");
    return find !== undefined && isFree(match.index, match.index + match[0].length)
      ? [{ ...find, words: match[0], index: match.index }]
      : [];
  });
  // What stands alone with a hyphen ("SSPF") was found by itself; the whole word says more.
  return [...finds, ...compounds].sort((a, b) => a.index - b.index);
}

/** A function is at nobody else's function; it may be written together with whose it is. */
function functionAt(actor: Actor, sentence: string, words: Piece, taken: readonly Piece[]): string | null {
  if (actor.kind === "function") return null;
  return COMPOUND.test(words.text) ? words.text : functionOf(sentence, words, taken);
}

interface Placed {
  actor: Actor;
  find: Find<Actor>;
}

/** "Förvaltningen, föreningssamordnare": an organisation before its own unit or function is only its address. */
function withoutAddresses(placed: readonly Placed[], text: string, names: ActorNames): Placed[] {
  const between = (one: Placed, other: Placed) =>
    text.slice(one.find.index + one.find.words.length, other.find.index);
  return placed.filter((one, at) => {
    const next = placed[at + 1];
    const before = placed[at - 1];
    if (next !== undefined && isPartOf(next.actor, one.actor, names))
      return !/^[,• ]{0,60}$/u.test(between(one, next).replace(FUNCTION, ""));
    if (before !== undefined && isPartOf(before.actor, one.actor, names))
      return !/^, $/u.test(between(before, one));
    return true;
  });
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
    const all = findsIn(sentence, names).flatMap((find) => {
      const actor = chosen(find, sentence);
      return actor === null ? [] : [{ actor, find }];
    });
    const taken = all.map(({ find: { words, index } }) => ({ text: words, index }));
    const placed = withoutAddresses(all, sentence, names).filter(
      ({ find }) => !EMPLOYER.test(sentence.slice(Math.max(0, find.index - 20), find.index)),
    );
    const known = placed.map(({ actor, find: { words, index, exact } }) => ({
      actor: actor.id,
      name: null,
      function: functionAt(actor, sentence, { text: words, index }, taken),
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
