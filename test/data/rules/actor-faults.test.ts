import { describe, expect, test } from "vitest";
import { actorFaults } from "#data/rules/actor-faults.ts";
import { freeActorId } from "#data/rules/free-actor-id.ts";
import { Actor } from "#data/schema/actor.ts";
import { DistrictId } from "#data/schema/ids.ts";

const CITY = DistrictId.parse("stockholm");
const actor = (id: string, rest: Partial<Record<keyof Actor, unknown>> = {}): Actor =>
  Actor.parse({
    id,
    district: "sodermalm",
    name: id,
    kind: "unit",
    parent: null,
    abbreviation: null,
    spelledOut: null,
    aliases: [],
    description: null,
    ...rest,
  });
const city = actor("kontoret", { district: "stockholm", aliases: ["KO"] });
const own = actor("enheten", { parent: "kontoret" });
const part = actor("gruppen", { parent: "enheten" });
const foreign = actor("andra", { district: "skarpnack", name: "Fältarna" });
const register = [city, own, part, foreign];
const at = (...given: [Actor, Actor | null]) =>
  actorFaults(...given, register, CITY).map((fault) => fault.at);

describe("an actor among the others", () => {
  test("is part of what is there, in its district or the city, and of nothing that is part of it", () => {
    expect(at(own, own)).toEqual([]);
    for (const parent of ["finns-inte", "andra", "enheten", "gruppen"])
      expect(at({ ...own, ...actor("enheten", { parent }) }, own), parent).toEqual(["parent"]);
    expect(at({ ...city, ...actor("kontoret", { district: "stockholm", parent: "enheten" }) }, city)).toEqual(
      ["parent"],
    );
  });

  test("is called as no other is that the same plans may name, in upper or lower case", () => {
    expect(at({ ...own, aliases: ["ny", "ko"] }, own)).toEqual(["aliases.1"]);
    expect(at({ ...own, name: "Gruppen" }, own)).toEqual(["name"]);
    expect(at({ ...own, name: "fältarna" }, own), "another district's own").toEqual([]);
    expect(at({ ...city, name: "fältarna" }, city), "the city's are in every district").toEqual(["name"]);
    expect(at({ ...own, aliases: ["Ny", "ny"] }, own)).toEqual(["aliases.0", "aliases.1"]);
  });

  test("keeps a name that it had, even where the plans give it to two", () => {
    const shared = { ...own, aliases: ["ko"] };
    expect(at({ ...shared, description: "Ny." }, shared)).toEqual([]);
  });

  test("has an abbreviation and what it stands for, or neither", () => {
    expect(at({ ...own, abbreviation: "EN" }, own)).toEqual(["spelledOut"]);
    expect(at({ ...own, spelledOut: "enheten" }, null)).toContain("abbreviation");
  });
});

test.each([
  ["Fältarna på Söder", "faltarna-pa-soder"],
  ["  Brå – Rådet! ", "bra-radet"],
  ["Ωμέγα", "aktor"],
  ["Trafikkontoret", "trafikkontoret-3"],
  ["x".repeat(160), "x".repeat(90)],
])("a new actor called %s gets the identity %s", (name, id) => {
  expect(freeActorId(name, new Set(["trafikkontoret", "trafikkontoret-2"]))).toBe(id);
});
