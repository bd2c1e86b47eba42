import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { personalData } from "#data/rules/person-guard.ts";

const kinds = (text: string, allowed: string[] = []) =>
  personalData(text, allowed).map((found) => found.kind);

describe("the person guard", () => {
  test.each([
    ["identity-number", "Gäller 850709-9805 enligt anmälan"],
    ["identity-number", "19850709-9805"],
    ["identity-number", "samordningsnummer 850769-9802"],
    ["e-mail", "skriv till anna.exempel@stockholm.se i god tid"],
    ["phone", "ring 08-508 12 000"],
    ["phone", "nås på 070-123 45 67"],
    ["phone", "+46 70 123 45 67"],
    ["vehicle-plate", "en bil med skylten ABC 123 syns ofta"],
    ["vehicle-plate", "bilen ABC12D"],
    ["street-address", "bor på Ringvägen 12"],
    ["person-name", "ansvarig är Anna Exempelsson"],
    ["person-name", "Ann-Sofie Exempelsson håller ihop arbetet"],
  ])("finds a %s in “%s”", (kind, text) => {
    expect(kinds(text)).toContain(kind);
  });

  test.each([
    "Arbetet pågår 2024–2027 och följs upp 2024-11-13",
    "Ungdomar 12–15 år samlas från 14.00 och framåt",
    "Utredning enligt 31 § LUL och 11 kap. 1 § SoL",
    "Mötet hålls varje fredag klockan 13",
    "Dialog med Systembolaget och AMF om Ringens centrum",
    "Polisen leder arbetet i Hässelby gård",
    "118 ärenden, varav 83 utan barn",
  ])("lets plain words of a plan through: “%s”", (text) => {
    expect(kinds(text)).toEqual([]);
  });

  test("lets the name of a place through that sounds like a person's", () => {
    expect(kinds("Dialog om Magnus Ladulåsgatan och Peter Myndes backe")).toEqual([]);
    expect(kinds("Dialog med Magnus Ladulås")).toEqual(["person-name"]);
    expect(kinds("Dialog med Magnus Ladulås", ["Föreningen Magnus Ladulås"])).toEqual([]);
  });

  test("says where it found what, in the order of the text", () => {
    const text = "Anna Exempelsson, 08-508 12 000";
    const found = personalData(text);
    expect(found.map(({ kind }) => kind)).toEqual(["person-name", "phone"]);
    for (const { match, index } of found) expect(text.slice(index, index + match.length)).toBe(match);
  });

  test("reads a cell that is one endless word", () => {
    for (const unit of ["a", "A", "1", "2025-", "a."])
      expect(kinds(unit.repeat(400_000 / unit.length))).toEqual([]);
  });

  test("finds an identity number wherever it stands in a text", () => {
    const word = fc.stringMatching(/^[a-zåäö]{0,12}$/);
    fc.assert(
      fc.property(word, word, (before, after) => {
        expect(kinds(`${before} 850709-9805 ${after}`)).toContain("identity-number");
      }),
    );
  });
});
