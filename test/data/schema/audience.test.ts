import { expect, test } from "vitest";
import { z } from "zod";
import { Actor } from "#data/schema/actor.ts";
import { Audience, audienceOf, declarationOf, maySee, seenBy } from "#data/schema/audience.ts";
import { District } from "#data/schema/district.ts";
import { Finding } from "#data/schema/finding.ts";
import { FollowUp, YearEndStatus } from "#data/schema/follow-up.ts";
import { Goal, Measure, MeasurePart, Responsibility } from "#data/schema/measure.ts";
import { Place } from "#data/schema/place.ts";
import { Cause, Plan, PriorityArea, Problem } from "#data/schema/plan.ts";
import { Schedule } from "#data/schema/schedule.ts";

test("a field that declares no audience is internal", () => {
  expect(audienceOf(z.string())).toBe("internal");
});

test("one schema can be public in one record and internal in another", () => {
  const text = z.string();
  const open = seenBy("public", text);
  const closed = seenBy("internal", text);
  expect([audienceOf(open), audienceOf(closed), audienceOf(text)]).toEqual([
    "public",
    "internal",
    "internal",
  ]);
});

test("the district sees all, a partner what partners and everyone see, the public the public only", () => {
  const seen = Audience.options.map((viewer) =>
    Audience.options.filter((audience) => maySee(viewer, audience)),
  );
  expect(seen).toEqual([["internal", "partner", "public"], ["partner", "public"], ["public"]]);
});

test.each([
  ["actor", Actor],
  ["cause", Cause],
  ["district", District],
  ["finding", Finding],
  ["follow-up", FollowUp],
  ["goal", Goal],
  ["measure", Measure],
  ["measure part", MeasurePart],
  ["place", Place],
  ["plan", Plan],
  ["priority area", PriorityArea],
  ["problem", Problem],
  ["responsibility", Responsibility],
  ["schedule", Schedule],
  ["year-end status", YearEndStatus],
])("every field of a %s says whom it is for", (_, record) => {
  const silent = Object.entries(record.shape).filter(([, schema]) => declarationOf(schema) === null);
  expect(silent.map(([field]) => field)).toEqual([]);
});

test("the public never gets the label open drug scene, nor follow-up notes and comments", () => {
  expect(audienceOf(Place.shape.openDrugScene)).not.toBe("public");
  expect(audienceOf(Measure.shape.comment)).toBe("internal");
  expect(audienceOf(Measure.shape.followUps)).not.toBe("public");
});
