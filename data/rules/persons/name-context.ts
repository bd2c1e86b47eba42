/** What stands beside a name and says what it is: a function that a person has, or that it is none of a person. */
import { rememberedByText } from "#data/rules/vocabulary/remembered-by-text.ts";

/** What officials are called, by the end of the word: "trygghetssamordnare", "enhetschef". */
const FUNCTION =
  /(?:samordnare|koordinator|chef|sekreterare|handläggare|ledare|ansvarig|polis|kurator|rektor|strateg|utvecklare|administratör|vakt|värd|inspektör|kontaktperson|assistent|konsulent|pedagog|controller|fältare|planerare|befäl)$/iu;

/** "kontakt: …" says a person as a function does. */
const CALLS = new Set([
  "kontakt",
  "kontaktperson",
  "ansvarig",
  "namn",
  "handläggare",
  "fråga",
  "herr",
  "fru",
]);

/** Whether a word is what an official is called. */
export const isFunction = (word: string): boolean => FUNCTION.test(word);

/** Whether a person is named after the word. */
export const callsPerson = (word: string): boolean => FUNCTION.test(word) || CALLS.has(word.toLowerCase());

/** Streets, squares, parishes and houses are often named after people: "Peter Myndes backe". */
const PLACE =
  /(?:gatan|gata|vägen|väg|gränd|gränden|backe|backen|torg|torget|plan|plats|platsen|trädgård|allé|allén|stig|stigen|park|parken|parklek|kvarter|kvarteren|kyrka|kyrkan|kyrkogård|församling|sjukhus|sjukhusområde|skola|skolan|gymnasium|förskola|gård|gården|bro|bron|berg|berget|kulle|täppa|täppan|station|område|området|terrass|strand|centrum|hus|huset|bad|badet|hamn|församlingshus|distrikt|distriktet|sjukhuset|äldreboende|fritidsgård)s?$/u;

/** Whether a word makes the name before it that of a place: "Björns trädgård". */
export const makesPlace = rememberedByText((word): boolean => PLACE.test(word.toLowerCase()));

const ORGANISATION =
  /^(?:föreningen|stiftelsen|församlingen|kvarteret|restaurang|restaurangen|kafé|café|butiken|projektet|skolan|firman|bolaget|klubben|sankt|sankta|s:t|st)$/u;

/** Whether a word makes the name after it that of an organisation or a house: "kvarteret Anna". */
export const makesOrganisation = (word: string): boolean => ORGANISATION.test(word.toLowerCase());

const WHERE = new Set([
  "vid",
  "i",
  "kring",
  "runt",
  "utanför",
  "genom",
  "nära",
  "över",
  "på",
  "bakom",
  "längs",
]);

/** Whether a place is named after the word rather than a person. */
export const saysWhere = (word: string): boolean => WHERE.has(word.toLowerCase());

const ACTS = new Set(
  `kommer ringer ansvarar deltog deltar återkommer bjuder kontaktar sammanställer mejlar mailar informerar bokar kallar
  presenterade presenterar håller tar skriver undersöker stämmer meddelar berättade berättar leder`.split(
    /\s+/,
  ),
);

/** Whether a person does what the word says: "Tor kommer att …" is of no month and no god. */
export const isPersonsAct = (word: string): boolean => ACTS.has(word);
