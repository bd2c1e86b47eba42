/**
 * The person guard: finds personal data in free text, since a plan is about places, not people.
 *
 * It knows Swedish personal identity numbers, phone numbers, e-mail addresses, vehicle plates,
 * street addresses with a number, and a given name followed by a surname. It errs on the side of
 * speaking up; phrases that are known to be names of places or organisations are let through.
 */
import { GIVEN_NAMES } from "./given-names.ts";

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

/** Each kind with its pattern, and with what is quickly seen not to be there: most texts hold none of them. */
const PATTERNS: readonly (readonly [PersonalDataKind, RegExp, RegExp])[] = [
  // YYMMDD-NNNN or YYYYMMDD-NNNN; a coordination number adds 60 to the day (Skatteverket).
  [
    "identity-number",
    /(?<!\d)(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01]|[67]\d|8\d|9[01])[-+ ]?\d{4}(?!\d)/g,
    /\d{6}/,
  ],
  // From the beginning of a word alone: else a long one is read anew from each of its letters.
  ["e-mail", /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@[\p{L}\d.-]+\.\p{L}{2,}/gu, /@/],
  // 08-123 45 67, 070-123 45 67, +46 70 123 45 67.
  [
    "phone",
    /(?<![\d-])(?:\+46|0046|0)[\s-]?\(?0?\)?[1-9]\d{0,2}[\s-]?\d{2,3}(?:[\s-]?\d{2,3}){1,3}(?!\d)/g,
    /\d\d[\s-]?\d\d/,
  ],
  // ABC 123 and, since 2019, ABC 12D (Transportstyrelsen).
  ["vehicle-plate", /(?<![\p{L}\d])[A-HJ-PR-UW-Z]{3} ?\d{2}[A-HJ-NPR-UW-Z\d](?![\p{L}\d])/gu, /[A-Z] ?\d\d/],
  [
    "street-address",
    /(?<!\p{L})\p{Lu}\p{L}+(?:gatan|vägen|gränd|allén|stigen|backen|gången)\s\d{1,3}\s?[A-Z]?(?![\p{L}\d])/gu,
    /[nd]\s\d/,
  ],
];

const NAME = /(?<![\p{L}-])(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)\s+(?=(\p{Lu}\p{Ll}+)(?:\s+(\p{Ll}+))?)/gu;

/** Streets and squares are often named after people: "Peter Myndes backe", "Magnus Ladulåsgatan". */
const STREET =
  /(?:gatan|gata|vägen|väg|gränd|backe|backen|torg|torget|plan|plats|trädgård|allé|stig|park|parken)$/;

/** Finds `Given Surname`; a phrase that lies within an allowed one is let through. */
function* namesIn(text: string, allowed: readonly string[]): Generator<PersonalData> {
  for (const match of text.matchAll(NAME)) {
    const [, given = "", surname = "", after = ""] = match;
    if (STREET.test(surname) || STREET.test(after)) continue;
    if (!given.split("-").some((part) => GIVEN_NAMES.has(part))) continue;
    const name = `${given} ${surname}`;
    if (allowed.some((phrase) => phrase.includes(name))) continue;
    yield { kind: "person-name", match: name, index: match.index };
  }
}

/**
 * What in a text looks like personal data, in the order of the text.
 *
 * @param allowed phrases that are names of places and organisations ("Magnus Ladulåsgatan")
 */
export function personalData(text: string, allowed: readonly string[] = []): PersonalData[] {
  const found = PATTERNS.flatMap(([kind, pattern, sign]) =>
    sign.test(text)
      ? [...text.matchAll(pattern)].map((match) => ({ kind, match: match[0], index: match.index }))
      : [],
  );
  return [...found, ...namesIn(text, allowed)].sort((a, b) => a.index - b.index);
}
