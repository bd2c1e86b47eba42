/** What is listed as an actor and stands in no register: kept in its own words. Pure. */
import { anyOf } from "#data/rules/vocabulary/patterns.ts";
import { FUNCTION, STOP } from "./functions.ts";
import { hasHidden } from "./persons.ts";
import { type Piece, trimmed } from "./plain-text.ts";
import type { Cue } from "./role-cues.ts";
import { lower } from "./word-forms.ts";

/** How the words for organisations, units and functions end. */
const ACTOR_NOUN = anyOf(
  "\\p{L}*(?:kontor(?:et)?|förvaltning(?:en|ar|arna)?|enhet(?:en|er|erna)?|team(?:et)?|grupp(?:en|er)?|skol(?:a|an|or|orna)|förening(?:en|ar|arna)?|bolag(?:et|en)?|samordnare|kurator(?:er|erna)?|sekreterare|handläggare|chef(?:er|en)?|strateg(?:en)?|vakt(?:er|en)?|verksamhet(?:en|er|erna)?|ledare|behandlare|ägare|jour(?:en)?|myndighet(?:en|er)?|region(?:en)?|kyrka(?:n)?|utförare|bibliotek(?:et)?|rådgivare|vårdare|värd(?:ar|ar)?|stödjare|coach(?:er)?|nätverk(?:et)?|gård(?:en|ar)?|polis(?:en)?|vandrar(?:e|na))",
);

/** Groups that the plan speaks of without saying who they are. */
const NOBODY = anyOf("arbetsgrupp*", "grupp*", "målgrupp*", "verksamhet*");

/** An actor's name is short. */
const MOST_WORDS = 5;

const CAPITALISED = /^\p{Lu}[\p{L}\p{N}]+(?: \p{Lu}[\p{L}\p{N}]*){0,2}$/u;
const ABBREVIATION = /^\p{Lu}{2,6}$/u;

/** @param isList whether the sentence is nothing but a list, so that any name in it is an actor's */
function isActor(words: string, isList: boolean): boolean {
  const parts = words.split(" ");
  if (parts.length > MOST_WORDS || !/^\p{L}/u.test(words) || parts.some((part) => STOP.has(lower(part))))
    return false;
  if (NOBODY.test(words)) return false;
  return ACTOR_NOUN.test(words) || ABBREVIATION.test(words) || (isList && CAPITALISED.test(words));
}

/** The listed items of a sentence that hold neither a known actor, a function nor a person. */
export function unknownActors(sentence: string, taken: readonly Piece[], cues: readonly Cue[]): Piece[] {
  const covered = [...taken, ...cues.map(({ words, index }) => ({ text: words, index }))].sort(
    (a, b) => a.index - b.index,
  );
  const starts = [0, ...covered.map(({ text, index }) => index + text.length)];
  const gaps = starts.map((from, at) => ({
    text: sentence.slice(from, covered[at]?.index ?? sentence.length),
    index: from,
  }));
  return gaps.flatMap((gap) => {
    let from = 0;
    const items = gap.text.split(/(?<=[,/&;:]| och | samt )/u);
    return items.flatMap((item, at) => {
      const index = gap.index + from;
      from += item.length;
      // A word right beside a known name belongs to it ("Svenska Kyrkan").
      const touches =
        (at === 0 && index > 0 && /^ [\p{L}]/u.test(item)) ||
        (at === items.length - 1 && index + item.length < sentence.length && /[\p{L}] $/u.test(item));
      const piece = trimmed({ text: item.replace(/ (?:och|samt) $/u, ""), index }, ',/&;.:()"”-–');
      const isJoined = touches && !/ (?:och|samt) $/u.test(item) && !/^ (?:och|samt) /u.test(item);
      if (piece === null || isJoined || hasHidden(piece.text) || FUNCTION.test(piece.text)) return [];
      return isActor(piece.text, cues.length === 0) ? [piece] : [];
    });
  });
}
