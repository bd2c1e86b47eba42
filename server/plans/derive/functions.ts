/** Functions that people have at an actor, as plans write them: what stands there instead of a name. */
import { anyOf } from "#data/rules/vocabulary/patterns.ts";

const BEFORE = "(?:(?:bitr\\.?|biträdande|ansvariga?|tf\\.?|operativ|digital) )?";

/** A function, perhaps with what it is deputy or responsible for. */
export const FUNCTION = anyOf(
  `${BEFORE}(?:enhetschef|områdeschef|avdelningschef|verksamhetschef|utvecklingschef|stadsdelsdirektör|chef|gruppledare|gruppchef|teamledare|rektor|(?:verksamhets)?controller|(?:verksamhets)?koordinator|verksamhetssamordnare|grundskolesamordnare|kommunikatör|kontaktperson|biståndsbedömare|familjebehandlare|skolkurator|kurator|ledningsgrupp|personal|medarbetare|styrgrupp)(?:er|erna|en|n|na|s)?`,
  "ansvarig(?:a)? (?:funktion|funktioner|handläggare|tjänsteperson\\p{L}*)",
);

/** Words that follow an actor or a function and belong to what is said of it. */
export const STOP = new Set(
  "ansvarar ansvarig ansvariga ansvarigt leder leda samordnar samordna och som tillsammans samt ska i på för av är ser har med inom från hos bjuds deltar ingår samverkar planerar verkställer kommer att till vid om den det utreder anordnar tar gör ger eller utifrån inklusive ombesörjer berörs sammankallande sammanställer kallar tas ut motiverar".split(
    " ",
  ),
);
