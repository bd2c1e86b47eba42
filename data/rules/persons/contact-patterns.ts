/** Phone numbers, e-mail addresses and vehicle plates, in the forms that Swedes write. */

type Span = { index: number; end: number };

/** From the beginning of a word alone: else a long one is read anew from each of its letters. */
const MAIL =
  /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}(?:@| ?(?:\(at\)|\[at\]) ?)[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/gu;

/** 08-123 45 67, 070-123 45 67, 0701234567, +46 (0)70 123 45 67: groups divided in one way, or none. */
const PHONE =
  /(?<![\d.,/–-])(?:(?:\+|00)46\s?(?:\(0\)\s?)?|0)[1-9]\d{0,2}(?:\s?[-–/]\s?|\s)?(?:\d{2,3}(?: \d{2,3}){1,3}|\d{2,3}(?:-\d{2,3}){1,2}|\d{5,8})(?![\d-])/gu;
/** "tel 508 12 000": without the area code, where a word says what it is. */
const SAID_PHONE =
  /(?<!\p{L})(?:tel|tfn|telefon|telefonnummer|mobil|mobilnummer|ring|sms)[.:]?\s(?:på )?(\d{2,3}(?: \d{2,3}){1,3}|\d{5,8})(?![\d-])/giu;

/** ABC 123 and, since 2019, ABC 12D; no I, Q, V, nor O at the end (Transportstyrelsen). */
const PLATE = /(?<![\p{L}\d-])[A-HJ-PR-UW-Z]{3}[ -]?\d{2}[A-HJ-NPR-UW-Z\d](?![\p{L}\d]|[-–:/]\d)/gu;
/** Abbreviations that a number stands after: "LSS 123" is a case, "SOU 202" cut short. */
const NO_PLATES = new Set([
  "SOU",
  "LSS",
  "LUL",
  "SDF",
  "BRF",
  "HSB",
  "SEK",
  "SHA",
  "DNR",
  "TEL",
  "KAP",
  "OSL",
  "RUT",
  "ROT",
  "MAX",
  "SSP",
]);
/** Small letters and personal plates, where a word says what it is. */
const SAID_PLATE =
  /(?<!\p{L})(?:reg\.?nr|regnummer|registreringsnummer|registreringsskylt|skylt|skylten)[.:]?\s?((?=[a-zåäö\d ]{2,8})(?:[a-zåäö]{3} ?\d{2}[a-z\d]|[A-ZÅÄÖ\d]{2,7}))(?![\p{L}\d])/giu;

const spans = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ 0: match, index }) => ({ index, end: index + match.length }));

/** The part of each that the word before it says what it is. */
const saidSpans = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ 0: match, 1: part = "", index }) => ({
    index: index + match.length - part.length,
    end: index + match.length,
  }));

export const mailAddresses = (text: string): Span[] => (/@|at[)\]]/.test(text) ? spans(text, MAIL) : []);

export const phoneNumbers = (text: string): Span[] =>
  /\d\d/.test(text) ? [...spans(text, PHONE), ...saidSpans(text, SAID_PHONE)] : [];

/** @param allowed names of actors: "BRF 123" is one of them */
export const vehiclePlates = (text: string, allowed: readonly string[]): Span[] =>
  /\d\d/.test(text)
    ? [
        ...spans(text, PLATE).filter(({ index }) => {
          const letters = text.slice(index, index + 3);
          return !NO_PLATES.has(letters) && !allowed.includes(letters);
        }),
        ...saidSpans(text, SAID_PLATE),
      ]
    : [];
