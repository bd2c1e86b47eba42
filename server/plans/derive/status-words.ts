/**
 * The words that plans use for how far a measure has come (DOMAIN, rule 6), with their negations.
 *
 * Of what begins together the longest counts, so that "ej genomfört" is not "genomfört".
 */
import { anyOf, everyFind } from "#data/rules/vocabulary/patterns.ts";
import { rememberedByText } from "#data/rules/vocabulary/remembered-by-text.ts";
import type { Status } from "#data/schema/status.ts";

const NOT = "(?:ej|inte|icke|aldrig)";
const DONE = "(?:genomför(?:t|ts|d|da|des|de|ande)|gjort|gjorts|utför(?:t|ts|d|da)|slutför(?:t|ts|d|da))";
const DO = "(?:genomföras?|göras?|utföras?|slutföras?)";
const BEGUN = "(?:påbörja(?:t|ts|d|de|des|s)|starta(?:t|ts|d|de|s)|inlett|inletts|inledd|kommit i ?gång)";

const WORDS: readonly (readonly [Status, RegExp])[] = [
  [
    "removed",
    anyOf(
      "bort ?tag(?:et|na|en|its)",
      "utgår",
      "utgått",
      "struk(?:en|et|its)",
      "avför(?:d|t|s)",
      `${NOT} (?:längre )?aktuell(?:t)?`,
      "avslutas utan åtgärd",
    ),
  ],
  [
    "not-done",
    anyOf(
      `(?:har |kan |kunde |gick )?${NOT} (?:kunnat |gått att |varit möjligt att |att |blivit |hunnit )?(?:${DONE}|${DO}|av)`,
      `(?:kunde|har|gick) ${NOT} (?:gått )?att ${DO}`,
      "inställ(?:t|d|da|ts)",
      "avbr(?:uten|utet|utits|yts)",
      "uteblev",
      "uteblivit",
    ),
  ],
  ["not-started", anyOf(`(?:har |är )?${NOT} (?:ännu |blivit )?${BEGUN}`, "vilande", "pausa(?:t|d)")],
  [
    "partly-done",
    anyOf(
      `${DONE} (?:till )?(?:delvis|viss del)`,
      `(?:delvis|till viss del|till (?:stor|största) del\\p{L}*|till hälften|i stort sett|så gott som) (?:${DONE}|klart?|färdigt?)`,
      `(?:är |har )?(?:delvis|till viss del) ${DONE}`,
      "delvis",
    ),
  ],
  // Not finished is neither done nor any other status by itself.
  [
    "unknown",
    anyOf(`${NOT} (?:helt |ännu |riktigt )?(?:klart?|klara|färdigt?|avslutat?|uppnå(?:tt|dd|tts))`),
  ],
  [
    "planned",
    anyOf(
      "in ?planera(?:t|d|de)",
      "planerat till",
      "planeras",
      "planerad till",
      "genomförs(?! inte| ej)",
      `(?:ska|skall|kommer att) ${DO}`,
      "ska påbörjas",
      "(?:fram|upp)?(?:flyttas|flyttad|flyttat|skjuten|skjutet|skjuts)(?: fram| upp)?",
      "senarelägg(?:s|as)",
    ),
  ],
  [
    "started",
    anyOf(
      "påbörja(?:t|ts|d|de|des)",
      "pågår",
      "pågående",
      "har pågått",
      "(?:är )?i ?gång",
      "(?:har )?starta(?:t|ts)",
      "uppstarta(?:d|t|ts)",
      "löpande",
      "(?:har )?inlett",
      "inletts",
      "arbetet fort(?:sätter|skrider)",
      "nästan klart?",
    ),
  ],
  [
    "done",
    anyOf(
      DONE,
      "genomför(?= enlig)",
      "klart?",
      "klara",
      "avsluta(?:t|d|ts)",
      "färdig(?:t|ställt|ställd)?",
      "uppnå(?:tt|dd)",
      "implementera(?:d|t|ts)",
    ),
  ],
];

export interface StatusFound {
  status: Status;
  words: string;
  index: number;
}

/** Every status in a plain text, in its order. */
export const statusesIn = rememberedByText((text): readonly StatusFound[] => {
  const found = WORDS.flatMap(([status, pattern]) =>
    everyFind(text, pattern).map(({ 0: words, index }) => ({ status, words, index })),
  ).sort((a, b) => a.index - b.index || b.words.length - a.words.length);
  let end = -1;
  return found.filter((one) => {
    if (one.index < end) return false;
    end = one.index + one.words.length;
    return true;
  });
});
