import { describe, expect, test } from "vitest";
import { personalData } from "#data/rules/person-guard.ts";

const found = (text: string, allowed: string[] = []) =>
  personalData(text, allowed).map(({ kind, match }) => `${kind}: ${match}`);
const names = (text: string, allowed: string[] = []) =>
  personalData(text, allowed)
    .filter(({ kind }) => kind === "person-name")
    .map(({ match }) => match);

describe("a person's name is found", () => {
  test.each([
    ["in the genitive", "Annas ansvar", "Annas"],
    ["in the genitive with a colon", "Anna:s ansvar", "Anna:s"],
    ["with a double given name and a double surname", "Fråga Anna-Karin Ek-Lind.", "Anna-Karin Ek-Lind"],
    ["with a double given name written as one", "AnnSofie Exempelsson", "AnnSofie Exempelsson"],
    ["with two given names", "Anna Maria Exempelsson deltog", "Anna Maria Exempelsson"],
    ["with an initial before it", "A. Andersson leder", "A. Andersson"],
    ["with an initial after it", "samordnare Anna A", "Anna A"],
    ["with a particle", "mötet leddes av Peter af Exempel", "Peter af Exempel"],
    ["in capitals", "ANSVARIG ÄR ANNA ANDERSSON", "ANNA ANDERSSON"],
    ["over the end of a line", "Trygghetssamordnare Anna \nExempelsson", "Anna \nExempelsson"],
    ["glued to a function by a lost space", "trygghetssamordnareAnna Exempelsson", "Anna Exempelsson"],
    ["after a function, by the surname alone", "enhetschef Svensson", "Svensson"],
    ["after “kontakt”, with a given name that no list has", "kontakt: Qwyrelle Berg", "Qwyrelle Berg"],
    ["by a given name that is a word too, where a surname follows", "Vi träffade Björn Berg", "Björn Berg"],
    ["by a given name that is a word too, where a person acts", "Tor kommer att berätta", "Tor"],
  ])("%s: “%s”", (_, text, name) => {
    expect(names(text)).toEqual([name]);
  });

  test("alone, once it was said whole", () => {
    expect(names("Björn Exempelsson leder. Efter mötet ringde Björn.")).toEqual([
      "Björn Exempelsson",
      "Björn",
    ]);
  });
});

describe("a name is none of a person", () => {
  test.each([
    ["a garden named after one", "Björns trädgård och Medborgarplatsen"],
    ["squares, hills and quarters", "Mariatorget, Mariaberget och Mariakvarteren"],
    ["a parish's hospital", "Maria sjukhusområde"],
    ["a place after a preposition of place", "Vid Maria står belysningen kvar"],
    ["ordinary words", "Lill och Sten på Berg, en klar dag i maj"],
    ["headings in capitals", "BERG OCH DAL"],
    ["a place named two words on", "Samling vid Anna Lindhs plats"],
    ["a street", "Peter Myndes backe och Magnus Ladulåsgatan"],
    ["a quarter", "kvarteret Anna"],
    ["a month", "Maj kommer med nya tider, Juni Polisen"],
    ["pronouns and particles", "Inga Poliser, Hans Polisen, Per Kvartal"],
  ])("%s: “%s”", (_, text) => {
    expect(names(text)).toEqual([]);
  });

  test("where the gazetteer has it", () => {
    expect(names("Mötet hålls i Sofia Exempel")).toEqual(["Sofia Exempel"]);
    expect(names("Mötet hålls i Sofia Exempel", ["Sofia Exempel"])).toEqual([]);
  });

  test("but the gazetteer's word does not hide a person who has it as a part of a name", () => {
    expect(names("Björn Berg deltog", ["Björns trädgård", "Berg"])).toEqual(["Björn Berg"]);
  });
});

describe("a home is told from a place of a plan", () => {
  test.each([
    ["Ringvägen 12", "street-address: Ringvägen 12"],
    ["Ringvägen 12 B, 3 tr", "street-address: Ringvägen 12 B, 3 tr"],
    ["Götgatan 14 lgh 1102", "street-address: Götgatan 14 lgh 1102"],
    ["Drottning Kristinas väg 4", "street-address: Kristinas väg 4"],
  ])("“%s” is one", (text, address) => {
    expect(found(`någon på ${text}`)).toEqual([address]);
  });

  test.each([
    "hörnet Ringvägen/Götgatan",
    "Ringvägen 12–40",
    "vandring på Ringvägen 2 gånger i veckan",
    "Ringvägen 3 maj",
    "gångvägen 200 meter norrut",
  ])("“%s” is none", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("an address that is the name of a place is none", () => {
    expect(found("Porten vid Ringvägen 12", ["Ringvägen 12"])).toEqual([]);
  });
});

describe("numbers", () => {
  test.each([
    ["a personal identity number without hyphen", "8507099805", "identity-number"],
    ["with century and without hyphen", "198507099805", "identity-number"],
    ["of whoever is past a hundred", "850709+9805", "identity-number"],
    ["a phone number without spaces", "0701234567", "phone"],
    ["a phone number with a country code and a nought", "+46 (0)70-123 45 67", "phone"],
    ["a phone number without area code, after a word for it", "tel 508 12 000", "phone"],
    ["a written-out at sign", "anna.exempel(at)stad.se", "e-mail"],
    ["a plate in small letters after a word for it", "skylten abc12d", "vehicle-plate"],
  ])("%s is found: “%s”", (_, text, kind) => {
    expect(personalData(text).map((one) => one.kind)).toEqual([kind]);
  });

  test.each([
    ["a wrong check digit", "850709-9804"],
    ["a day that no month has", "850732-9805"],
    ["an organisation's number", "212000-0142"],
    ["a diary number", "Dnr SÖD 2024/1234-1.2.3"],
    ["years", "2024 2027 20242027 2024–2027"],
    ["hours", "kl 08-16 09-18"],
    ["an official report", "SOU 2024:12 och LSS 123"],
  ])("%s is none: “%s”", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
