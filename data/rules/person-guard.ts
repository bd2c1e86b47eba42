/**
 * The person guard: finds personal data in free text, since a plan is about places, not people.
 *
 * It knows Swedish personal identity and coordination numbers, phone numbers, e-mail addresses, vehicle
 * plates, home addresses and names of persons. It errs on the side of speaking up; phrases that are
 * known to be names of places or organisations are let through. One pass for each kind: the time that
 * it takes grows with the length of the text alone.
 */
import { mailAddresses, phoneNumbers, vehiclePlates } from "./persons/contact-patterns.ts";
import { homeAddresses } from "./persons/home-addresses.ts";
import { identityNumbers } from "./persons/identity-numbers.ts";
import { personNames } from "./persons/person-names.ts";

export type PersonalDataKind =
  | "identity-number"
  | "phone"
  | "e-mail"
  | "vehicle-plate"
  | "street-address"
  | "person-name";

export interface PersonalData {
  kind: PersonalDataKind;
  /** What was found, as it stands in the text. */
  match: string;
  /** Where it begins, in UTF-16 units. */
  index: number;
}

/**
 * What in a text looks like personal data, in the order of the text.
 *
 * @param allowed phrases that are names of places and organisations ("Magnus Ladulåsgatan")
 */
export function personalData(text: string, allowed: readonly string[] = []): PersonalData[] {
  const kinds: [PersonalDataKind, Iterable<{ index: number; end: number }>][] = [
    ["identity-number", identityNumbers(text)],
    ["e-mail", mailAddresses(text)],
    ["phone", phoneNumbers(text)],
    ["vehicle-plate", vehiclePlates(text, allowed)],
    ["street-address", homeAddresses(text, allowed)],
    ["person-name", personNames(text, allowed)],
  ];
  return kinds
    .flatMap(([kind, spans]) =>
      [...spans].map(({ index, end }) => ({ kind, match: text.slice(index, end), index })),
    )
    .sort((a, b) => a.index - b.index);
}
