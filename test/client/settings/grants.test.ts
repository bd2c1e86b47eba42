/** What one ticks in the dialog becomes what is stored, and back again. */
import { expect, test } from "vitest";
import { chosenIn, grantsFor, lacksActor } from "#client/settings/grants.ts";
import { narrowPeople, stateOf } from "#client/settings/narrow-people.ts";
import { Person } from "#test/client/settings/person.ts";

const sodermalm = Person.district("sodermalm");
const police = Person.actor("polisen");
const traffic = Person.actor("trafikkontoret");

test("a representative has one grant for each actor; the roles elsewhere are left alone", () => {
  const person = Person.with({
    grants: [
      { district: sodermalm, role: "representative", actor: police },
      { district: sodermalm, role: "representative", actor: traffic },
      { district: Person.district("skarpnack"), role: "editor", actor: null },
    ],
  });
  const chosen = chosenIn(person, sodermalm);
  expect(chosen).toEqual({ roles: ["representative"], actors: [police, traffic] });
  expect(grantsFor(chosen)).toEqual([
    { role: "representative", actor: police },
    { role: "representative", actor: traffic },
  ]);
});

test("somebody who no longer represents loses the actors, and keeps the other roles", () => {
  expect(grantsFor({ roles: ["reader", "publisher"], actors: [police] })).toEqual([
    { role: "reader", actor: null },
    { role: "publisher", actor: null },
  ]);
  expect(lacksActor({ roles: ["representative"], actors: [] })).toBe(true);
});

test("people are found by name and address; a closed account is closed whatever it was before", () => {
  const one = Person.with({ name: "Åsnebro samordnare", email: "trygg@stad.example" });
  expect(narrowPeople([one], "ÅSNE")).toEqual([one]);
  expect(narrowPeople([one], "trygg@")).toEqual([one]);
  expect(narrowPeople([one], "polis")).toEqual([]);
  expect(stateOf(one)).toBe("invited");
  expect(stateOf({ ...one, isActive: true })).toBe("active");
  expect(stateOf({ ...one, isActive: true, isDisabled: true })).toBe("closed");
});
