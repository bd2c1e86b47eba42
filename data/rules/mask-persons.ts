/** Takes personal data out of a text: an official becomes the function, anything else a word that says what stood there. */
import { type PersonalDataKind, personalData } from "./person-guard.ts";

const INSTEAD: Record<Exclude<PersonalDataKind, "person-name">, string> = {
  "identity-number": "[personnummer]",
  phone: "[telefonnummer]",
  "e-mail": "[e-postadress]",
  "vehicle-plate": "[registreringsnummer]",
  "street-address": "[adress]",
};
const NAME = "[namn]";

/** What officials are called, by the end of the word: "trygghetssamordnare", "enhetschef". */
const FUNCTION =
  /(?:samordnare|koordinator|chef|sekreterare|handläggare|ledare|ansvarig|polis|kurator|rektor|strateg|utvecklare|administratör|vakt|värd)$/iu;
const LAST_WORD = /(\p{L}+)[\s:–-]*$/u;
/** ", preventionssamordnare" right after a name. */
const FUNCTION_AFTER = /^,?\s*(\p{L}+)/u;

export interface Masked {
  text: string;
  /** How many pieces were taken out. */
  taken: number;
}

/**
 * @param allowed phrases that are names of places and organisations ("Magnus Ladulåsgatan")
 * @returns the text as it was where nothing personal is found
 */
export function maskPersons(text: string, allowed: readonly string[]): Masked {
  let masked = "";
  let end = 0;
  let taken = 0;
  for (const { kind, match, index } of personalData(text, allowed)) {
    // One find may lie within another (a phone number within an identity number).
    if (index < end) continue;
    masked += text.slice(end, index);
    end = index + match.length;
    taken += 1;
    if (kind !== "person-name") {
      masked += INSTEAD[kind];
      continue;
    }
    const after = text.slice(end).match(FUNCTION_AFTER);
    if (FUNCTION.test(masked.match(LAST_WORD)?.[1] ?? "")) masked = masked.trimEnd();
    else if (after !== null && FUNCTION.test(after[1] ?? ""))
      end += after[0].length - (after[1] ?? "").length;
    else masked += NAME;
  }
  return taken === 0 ? { text, taken } : { text: masked + text.slice(end), taken };
}
