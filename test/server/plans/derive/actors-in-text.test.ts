/** Whom a text names does not depend on what else it says. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { knownNames } from "#data/rules/known-names.ts";
import { actorNames } from "#server/plans/derive/actor-names.ts";
import { actorsReader } from "#server/plans/derive/actors-in-text.ts";
import { plainText } from "#server/plans/derive/plain-text.ts";
import { register } from "./plan.ts";

const own = register.districts.find(({ id }) => id === "sodermalm") ?? null;
const names = actorNames(
  register.actors.filter(({ district }) => district === "sodermalm" || district === "stockholm"),
  own,
  register.districts,
);
const named = actorsReader(names, knownNames(register), false);

const PIECES =
  "polisen Trafikkontoret förvaltningen enhetschef öppenvård SSPF-koordinator SSPFkoordinator SIG sig fältare ansvarar tillsammans med bjuds in vid behov Anna Exempelsson AnnaExempelsson 08-123 45 67 polisen08-1234567 info@example.se skyltad reg.nr ABC 12D Exempelgatan 3 , och . 2. dvs. ( ) •".split(
    " ",
  );
const text = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(" ", " ", " ", "")), { maxLength: 12 })
  .map((pieces) => pieces.flat().join(""));

test("a sentence further on changes nothing about whom those before it name", () => {
  fc.assert(
    fc.property(text, (words) => {
      const before = named(words);
      const after = plainText(words).length;
      const followed = named(`${words}! Nu leder trafikkontoret.`);
      expect(followed.actors.filter(({ index }) => index < after)).toEqual(before.actors);
      expect(followed.actors.filter(({ index }) => index >= after)).toHaveLength(1);
    }),
    { numRuns: 1_000 },
  );
});

test.each(["", " ", ".", " !", "?", ", alltid", ") och"])(
  "who is called in when needed is called in, whatever ends the words: “vid behov%s”",
  (end) => {
    expect(named(`Polisen vid behov${end}`).actors.map(({ role }) => role)).toEqual(["onCall"]);
  },
);
