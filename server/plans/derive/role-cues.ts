/** The words that tell which part an actor plays: who leads, who takes part, who is called in when needed. */
import { anyOf, everyFind } from "#data/rules/vocabulary/patterns.ts";
import type { Role } from "#data/schema/measure.ts";

/** Of the actors after the words, or of those before them. */
export type Direction = "after" | "before";

export interface Cue {
  role: Role;
  direction: Direction;
  index: number;
  words: string;
}

const CUES: readonly (readonly [Role, Direction, RegExp])[] = [
  [
    "lead",
    "after",
    anyOf(
      "leds av",
      "samordnas av",
      "ansvar(?=:| polis*| hos)",
      "ansvariga?(?: aktör)?(?=:)",
      "ansvarig från",
      "sammankallande är",
      "sammankallande(?=:)",
      "på uppdrag av",
      "huvudansvar(?=:)",
    ),
  ],
  [
    "lead",
    "before",
    anyOf(
      "leder",
      "ansvarar",
      "ansvarig(?:a|t)?(?= för|\\.|$| är)",
      "är ansvarig(?:a|t)?",
      "har (?:ett |det )?(?:gemensamt |yttersta |övergripande )?(?:huvud)?ansvar(?:et)?",
      "(?:är )?sammankallande",
      "samordnar",
      "håller i",
      "verkställer",
      "sammanställer",
      "kallar",
      "tar (?:\\p{L}+ ){0,3}fram",
      "tar mer ansvar",
      "driver",
      "sprider",
      "ser till",
    ),
  ],
  [
    "takesPart",
    "after",
    anyOf(
      "tillsammans med",
      "(?:i )?samverkan (?:finns |sker |ske )?(?:med|mellan)",
      "i samråd med",
      "med hjälp av",
      "med stöd av",
      "i arbetsgruppen ingår",
      "i gruppen ingår",
      "i arbetet ingår",
      "ingår(?= (?:\\p{L}+, |\\p{L}+ och ))",
      "samarbetar med",
      "(?:i )?(?:nära )?samarbete med",
      "ihop med",
      "(?:medverkande|deltagare|deltagande|övriga|samverkansparter?|stöd)(?: aktörer)?(?=:)",
      "dialog (?:och samverkan )?med",
      "gemensam aktivitet mellan",
      "deltar(?= (?:från|även|också))",
      "bestående av",
      "förhandling(?:ar)? med",
    ),
  ],
  [
    "takesPart",
    "before",
    anyOf(
      "ingår",
      "samverkar",
      "deltar",
      "medverkar",
      "bistår",
      "hjälper till",
      "bidrar",
      "berörs",
      "ansluter",
      "(?:ska|kommer att) ansluta",
      "är viktiga?",
      "har (?:en )?viktiga? roll(?:er)?",
      "(?:ska ha|har) gemensam närvaro",
    ),
  ],
  [
    "onCall",
    "after",
    anyOf("vid behov(?= bjuds| kallas| deltar|:)", "efter behov(?= bjuds| kallas)", "stäms av med"),
  ],
  [
    "onCall",
    "before",
    anyOf(
      "bjuds in",
      "bjuds vid behov",
      "ska bjudas in",
      "kan bjudas in",
      "kallas vid behov",
      "deltar vid behov",
      "medverkar vid behov",
      "vid behov(?= ?(?:[.,;!?)]|$))",
      "vid efterfrågan",
    ),
  ],
];

/** The cues in a sentence, in its order; of two that begin together the longer one counts. */
export function roleCues(sentence: string): Cue[] {
  const cues = CUES.flatMap(([role, direction, pattern]) =>
    everyFind(sentence, pattern).map(({ 0: words, index }) => ({ role, direction, index, words })),
  ).sort((a, b) => a.index - b.index || b.words.length - a.words.length);
  let end = -1;
  return cues.filter((cue) => {
    if (cue.index < end) return false;
    end = cue.index + cue.words.length;
    return true;
  });
}

/**
 * The cue that an actor at `index` stands under, or null where it is only listed.
 *
 * What calls actors in covers its whole sentence; else the nearest cue before that looks ahead, then the
 * nearest one behind that looks back.
 */
export function cueFor(cues: readonly Cue[], index: number): Cue | null {
  const onCall = cues.find(({ role }) => role === "onCall");
  if (onCall !== undefined) return onCall;
  const before = cues.filter((cue) => cue.index < index);
  const ahead = before.findLast(({ direction }) => direction === "after");
  const last = before[before.length - 1];
  if (ahead !== undefined && ahead === last) return ahead;
  const next = cues.find((cue) => cue.index > index);
  const behind = next?.direction === "before" ? next : null;
  return last === undefined ? behind : (ahead ?? behind);
}
