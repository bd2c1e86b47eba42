/** Takes personal data out of a text: an official becomes the function, anything else a word that says what stood there. */
import { type PersonalData, type PersonalDataKind, personalData } from "./person-guard.ts";
import { isFunction } from "./persons/name-context.ts";

const INSTEAD: Record<Exclude<PersonalDataKind, "person-name">, string> = {
  "identity-number": "[personnummer]",
  phone: "[telefonnummer]",
  "e-mail": "[e-postadress]",
  "vehicle-plate": "[registreringsnummer]",
  "street-address": "[adress]",
};
const NAME = "[namn]";

const LAST_WORD = /(\p{L}+)[\s:–-]*$/u;
/** Characters beside a name that are read for a function. */
const LOOKED_AT = 60;
/** ", preventionssamordnare" right after a name. */
const FUNCTION_AFTER = /^,?\s*(\p{L}+)/u;

export interface Masked {
  text: string;
  /** How many pieces were taken out. */
  taken: number;
}

/** Takes out what is found; what a word was taken from may then be seen beside another, hence `maskPersons`. */
function maskOnce(text: string, found: readonly PersonalData[]): Masked {
  let masked = "";
  let end = 0;
  let taken = 0;
  for (const { kind, match, index } of found) {
    // One find may lie within another (a phone number within an identity number).
    if (index < end) continue;
    masked += text.slice(end, index);
    end = index + match.length;
    taken += 1;
    if (kind !== "person-name") {
      masked += INSTEAD[kind];
      continue;
    }
    const after = text.slice(end, end + LOOKED_AT).match(FUNCTION_AFTER);
    if (isFunction(masked.slice(-LOOKED_AT).match(LAST_WORD)?.[1] ?? "")) masked = masked.trimEnd();
    else if (after !== null && isFunction(after[1] ?? "")) end += after[0].length - (after[1] ?? "").length;
    else masked += NAME;
  }
  return { text: masked + text.slice(end), taken };
}

/**
 * What comes out holds nothing that the guard finds, and is the same when it is masked again.
 *
 * @param allowed phrases that are names of places and organisations ("Magnus Ladulåsgatan")
 * @returns the text as it was where nothing personal is found
 */
export function maskPersons(text: string, allowed: readonly string[]): Masked {
  let masked: Masked = { text, taken: 0 };
  for (
    let found = personalData(text, allowed);
    found.length > 0;
    found = personalData(masked.text, allowed)
  ) {
    const next = maskOnce(masked.text, found);
    masked = { text: next.text, taken: masked.taken + next.taken };
  }
  return masked;
}
