/** Which registered actors a sentence names, and where. Pure. */
import type { Actor } from "#data/schema/actor.ts";
import type { ActorId } from "#data/schema/ids.ts";
import type { ActorNames } from "./actor-names.ts";
import { FUNCTION } from "./functions.ts";
import type { Find } from "./phrase-index.ts";
import type { Piece } from "./plain-text.ts";

/** A registered actor where a sentence names it. */
export interface Placed {
  actor: Actor;
  find: Find<Actor>;
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
export const COMPOUND =
  /(?<![\p{L}\p{N}])(\p{Lu}{2,6})-?(?:koordinator|samordnare|handläggare|ansvarig|sekreterare)\p{Ll}{0,4}(?![\p{L}\p{N}])/u;

/** What any of them holds. */
export const COMPOUND_SIGN = /\p{Lu}-?(?:koordinator|samordnare|handläggare|ansvarig|sekreterare)/u;

const COMPOUNDS = new RegExp(COMPOUND.source, "gu");

/** The registered names in a sentence, and functions written together with an abbreviation. */
function findsIn(sentence: string, names: ActorNames): Find<Actor>[] {
  const finds = names.index.find(sentence);
  if (!COMPOUND_SIGN.test(sentence)) return finds;
  const isFree = (index: number, end: number) =>
    !finds.some((find) => find.index < end && index < find.index + find.words.length);
  const compounds = [...sentence.matchAll(COMPOUNDS)].flatMap((match) => {
    const [find] = names.index.find(match[1] ?? "");
    return find !== undefined && isFree(match.index, match.index + match[0].length)
      ? [{ ...find, words: match[0], index: match.index }]
      : [];
  });
  // What stands alone with a hyphen ("SSPF") was found by itself; the whole word says more.
  return [...finds, ...compounds].sort((a, b) => a.index - b.index);
}

/** "Förvaltningen, föreningssamordnare": an organisation before its own unit or function is only its address. */
function withoutAddresses(placed: readonly Placed[], text: string, names: ActorNames): Placed[] {
  const between = (one: Placed, other: Placed) =>
    text.slice(one.find.index + one.find.words.length, other.find.index);
  return placed.filter((one, at) => {
    const next = placed[at + 1];
    const before = placed[at - 1];
    if (next !== undefined && isPartOf(next.actor, one.actor, names))
      return !/^[,• ]{0,60}(?:(?:på|för|vid|hos|inom) )?$/u.test(between(one, next).replace(FUNCTION, ""));
    if (before !== undefined && isPartOf(before.actor, one.actor, names))
      return !/^, $/u.test(between(before, one));
    return true;
  });
}

/**
 * The actors in a sentence, in its order.
 *
 * @returns those that are meant, and every piece of the sentence that names one
 */
export function actorFinds(sentence: string, names: ActorNames): { placed: Placed[]; taken: Piece[] } {
  const all = findsIn(sentence, names).flatMap((find) => {
    const actor = chosen(find, sentence);
    return actor === null ? [] : [{ actor, find }];
  });
  return {
    placed: withoutAddresses(all, sentence, names).filter(
      ({ find }) => !EMPLOYER.test(sentence.slice(Math.max(0, find.index - 20), find.index)),
    ),
    taken: all.map(({ find: { words, index } }) => ({ text: words, index })),
  };
}
