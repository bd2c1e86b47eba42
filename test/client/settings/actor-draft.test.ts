import { expect, test } from "vitest";
import { draftOfActor, EMPTY_ACTOR, fieldsOfActor, patchOfActor } from "#client/settings/actor-draft.ts";
import { actorErrorsIn, actorErrorsOf } from "#client/settings/actor-errors.ts";
import { ActorSummary } from "#data/schema/actor-answer.ts";

const actor = ActorSummary.parse({
  id: "enheten",
  district: "sodermalm",
  name: "Enheten",
  kind: "unit",
  parent: null,
  abbreviation: null,
  spelledOut: null,
  aliases: ["enhet"],
  description: null,
  version: 3,
  counts: { lead: 0, takesPart: 0, onCall: 0 },
  places: [],
});
const draft = draftOfActor(actor);

test("only what has been changed is sent, tidied, and what is only spaced otherwise is no change", () => {
  expect(patchOfActor(actor, { ...draft, name: " Enheten  ", aliases: ["enhet", " "] })).toBeNull();
  expect(
    patchOfActor(actor, { ...draft, aliases: [" den  enheten ", "enhet"], abbreviation: " EN " }),
  ).toEqual({
    aliases: ["den enheten", "enhet"],
    abbreviation: "EN",
  });
});

test("what is empty is sent as nothing", () => {
  expect(fieldsOfActor({ ...EMPTY_ACTOR, name: "Ny", description: " " })).toEqual({
    name: "Ny",
    kind: "unit",
    parent: null,
    abbreviation: null,
    spelledOut: null,
    aliases: [],
    description: null,
  });
});

test("what is missing is seen before anything is sent", () => {
  expect([...actorErrorsIn({ ...EMPTY_ACTOR, abbreviation: "EN" }, false).keys()]).toEqual([
    "district",
    "name",
    "spelledOut",
  ]);
  expect(actorErrorsIn(draft, true).size).toBe(0);
});

test("what the server says of a field is said of that field", () => {
  const issues = [
    { path: "aliases.1", message: "taken: “Polisen”" },
    { path: "name", message: "person-name: “Anna Svensson”" },
    { path: "parent", message: "a cycle" },
    { path: "if-match", message: "missing" },
  ];
  expect(Object.fromEntries(actorErrorsOf({ issues }))).toEqual({
    "aliases.1": { kind: "taken", match: "Polisen" },
    name: { kind: "personal-data", match: "Anna Svensson" },
    parent: { kind: "cycle" },
  });
});
