import { describe, expect, it } from "vitest";
import { PublishedMeasure, PublishedSet, PublishedVersion } from "#data/schema/published.ts";

const measure = {
  id: "sodermalm-2024-m1",
  what: { sv: "Belysningen på torget görs bättre.", easy: null, en: null },
  types: ["physical-environment"],
  by: [{ actor: "trafikkontoret", name: "Trafikkontoret", kind: "city-office" }],
  untilYear: 2026,
  howFar: "started",
};

const set = {
  format: "platsplan-public-1",
  district: { id: "sodermalm", name: "Södermalm", administration: "Södermalms stadsdelsförvaltning" },
  plan: { id: "sodermalm-2024", title: "Åtgärdsplan 2024", year: 2024 },
  about: null,
  howToBeHeard: { sv: "Skriv till förvaltningens brevlåda.", easy: null, en: null },
  places: [],
};

describe("the public data set", () => {
  it("holds what is done, by which organisation, until when and how far it has come", () => {
    expect(PublishedMeasure.parse(measure)).toEqual(measure);
  });

  it("takes nothing that is not on the list, however it got there", () => {
    expect(PublishedMeasure.safeParse({ ...measure, comment: "Bara för oss" }).success).toBe(false);
    expect(PublishedSet.safeParse({ ...set, openDrugScenes: 3 }).success).toBe(false);
  });

  it("takes no policing", () => {
    expect(PublishedMeasure.safeParse({ ...measure, types: ["policing"] }).success).toBe(false);
  });

  it("names each version by the hash of what it holds", () => {
    const version = { version: 1, publishedOn: "2026-11-21T12:00:00Z", fields: ["places[].name"], set };
    expect(PublishedVersion.safeParse({ ...version, hash: "a".repeat(64) }).success).toBe(true);
    expect(PublishedVersion.safeParse({ ...version, hash: "latest" }).success).toBe(false);
  });
});
