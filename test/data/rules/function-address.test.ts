/** What the public tells is sent to a function's mailbox, and never to a person's. */
import { describe, expect, test } from "vitest";
import { isFunctionAddress } from "#data/rules/function-address.ts";

const ALLOWED = ["Södermalms stadsdelsförvaltning", "Magnus Ladulåsgatan", "Björns trädgård"];

describe("an address of mail", () => {
  test.each([
    "trygghet@stad.example",
    "trygghet.sodermalm@stad.example",
    "södermalm@stad.example",
    "synpunkter-parklek@stad.example",
    "registrator@stad.example",
    "kontaktcenter2@stad.example",
    "sdf14.lokal@stad.example",
    "funktion_brottsforebyggande@stad.example",
    "bjorns.tradgard@stad.example",
    "platssamverkan.skarholmen@stad.example",
    "info@lund.example",
    "vagar.och.torg@stad.example",
  ])("%s is a function's", (address) => {
    expect(isFunctionAddress(address, ALLOWED)).toBe(true);
  });

  test.each([
    "anna.exempelsson@stad.example",
    "Anna.Exempelsson@stad.example",
    "exempelsson.anna@stad.example",
    "anna@stad.example",
    "anna2@stad.example",
    "a.exempelsson@stad.example",
    "aexempelsson@stad.example",
    "bjorn.lindstrom@stad.example",
    "lindstrom.bjorn@stad.example",
    "asa@stad.example",
    "m.oberg@stad.example",
    "trygghet.anna@stad.example",
    "198012011234@stad.example",
    "ali-hassan@stad.example",
  ])("%s is, or may be, a person's", (address) => {
    expect(isFunctionAddress(address, ALLOWED)).toBe(false);
  });
});
