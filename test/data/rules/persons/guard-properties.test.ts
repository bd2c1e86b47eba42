/** What holds of the person guard for every text. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { maskPersons } from "#data/rules/mask-persons.ts";
import { personalData } from "#data/rules/person-guard.ts";

const digits = (value: number, length: number): string => String(value).padStart(length, "0");

/** The digit that makes nine digits ten: doubled at every other place, their digits summed (Skatteverket). */
function checkDigit(nine: string): number {
  let sum = 0;
  for (let at = 0; at < nine.length; at++) {
    const product = Number(nine.charAt(at)) * (at % 2 === 0 ? 2 : 1);
    sum += Math.floor(product / 10) + (product % 10);
  }
  return (10 - (sum % 10)) % 10;
}

const parts = fc.record({
  century: fc.constantFrom("", "19", "20"),
  year: fc.integer({ min: 0, max: 99 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
  isCoordination: fc.boolean(),
  serial: fc.integer({ min: 0, max: 999 }),
  mark: fc.constantFrom("-", "+", "", " "),
});

/** @param off how far its check digit is from the right one */
const numberOf = (
  {
    century,
    year,
    month,
    day,
    isCoordination,
    serial,
    mark,
  }: typeof parts extends fc.Arbitrary<infer P> ? P : never,
  off = 0,
): string => {
  const date = digits(year, 2) + digits(month, 2) + digits(day + (isCoordination ? 60 : 0), 2);
  const nine = date + digits(serial, 3);
  return `${century}${date}${mark}${digits(serial, 3)}${(checkDigit(nine) + off) % 10}`;
};

/** What may stand around it: anything that is no digit next to it, nor what divides its own digits. */
const words = fc.string({ unit: fc.constantFrom(..."abcåäöÅÄÖ .,:;!?()\n😀é".split("")), maxLength: 30 });

const PIECES = [
  "Anna",
  "Björn",
  "Sten",
  "Berg",
  "Exempelsson",
  "Annas",
  "AnnSofie",
  "samordnare",
  "Enhetschef",
  "Tor kommer",
  "A.",
  "Ringvägen 12",
  "Björns trädgård",
  "Maria",
  "torg",
  "070-123 45 67",
  "850709-9805",
  "ABC 123",
  "a@b.se",
  "😀",
  ",",
  "-",
  "/",
  "\n",
  "ANNA",
  "ANDERSSON",
  "af",
  "von",
  "kvarteret",
  "Polisen",
  "och",
  "[namn]",
  "å",
];
const text = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(" ", "", ", ", "\n")), { maxLength: 25 })
  .map((pieces) => pieces.flat().join(""));

describe("the person guard", () => {
  test("finds every personal identity number with the right check digit, whatever stands around it", () => {
    fc.assert(
      fc.property(parts, words, words, (person, before, after) => {
        const number = numberOf(person);
        const found = personalData(before + number + after).filter(({ kind }) => kind === "identity-number");
        expect(found.map(({ match, index }) => [match, index])).toEqual([[number, before.length]]);
      }),
    );
  });

  test("takes none with a wrong check digit for one", () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 9 }), words, words, (person, off, before, after) => {
        const kinds = personalData(before + numberOf(person, off) + after).map(({ kind }) => kind);
        expect(kinds).not.toContain("identity-number");
      }),
    );
  });

  test("says where each find stands, with å, ä, ö and emoji before it", () => {
    fc.assert(
      fc.property(text, (one) => {
        for (const { match, index } of personalData(one)) {
          expect(match.length).toBeGreaterThan(0);
          expect(one.slice(index, index + match.length)).toBe(match);
        }
      }),
    );
  });

  test("finds nothing in a text that was masked, and masking it again changes nothing", () => {
    fc.assert(
      fc.property(text, (one) => {
        const masked = maskPersons(one, []);
        expect(personalData(masked.text)).toEqual([]);
        expect(maskPersons(masked.text, [])).toEqual({ text: masked.text, taken: 0 });
      }),
    );
  });

  test("leaves a text without a find as it is", () => {
    fc.assert(
      fc.property(text, (one) => {
        if (personalData(one).length === 0) expect(maskPersons(one, []).text).toBe(one);
      }),
    );
  });

  // What reads a text anew from each of its characters takes minutes for these, past any test's term.
  test.each([
    "a",
    "A",
    "1",
    "0",
    "Aa",
    "2025-",
    "a.",
    "a@",
    "A-",
    "0-",
    "AnnaAnna",
    "Anna ",
    "Ringvägen",
    "12 ",
    "ABC",
    "å",
  ])("reads a hundred thousand characters of “%s” in one go", (unit) => {
    const long = unit.repeat(100_000 / unit.length);
    for (const { match, index } of personalData(long)) expect(long.startsWith(match, index)).toBe(true);
  });
});
