/** What of a change a viewer may be told: each field by its own audience; pure. */
import type { z } from "zod";
import type { ToldNoun } from "#data/rules/operation-subject.ts";
import { Actor } from "#data/schema/actor.ts";
import { type Audience, audienceOf, maySee } from "#data/schema/audience.ts";
import type { FieldChange } from "#data/schema/change-answer.ts";
import { EffortContent } from "#data/schema/effort.ts";
import { Measure } from "#data/schema/measure.ts";
import { Place } from "#data/schema/place.ts";
import { Schedule } from "#data/schema/schedule.ts";

const audiencesOf = (shape: Readonly<Record<string, z.ZodType>>, way = "") =>
  Object.entries(shape).map(([field, schema]) => [`${way}${field}`, audienceOf(schema)] as const);

/** For whom each field of a change is. */
const FIELDS: Readonly<Record<ToldNoun, ReadonlyMap<string, Audience>>> = {
  measure: new Map([
    ...audiencesOf(Measure.shape),
    ...audiencesOf(Schedule.shape, "schedule."),
    ["followUp", audienceOf(Measure.shape.followUps)],
  ]),
  actor: new Map(audiencesOf(Actor.shape)),
  place: new Map([...audiencesOf(Place.shape), ["geometry", "public"], ["reason", "internal"]]),
  finding: new Map(),
  effort: new Map(audiencesOf(EffortContent.shape)),
};

/** A field that nothing is said of is for the inside alone. */
export const seenFields = (
  noun: ToldNoun,
  changes: readonly FieldChange[],
  viewer: Audience,
): FieldChange[] => changes.filter(({ field }) => maySee(viewer, FIELDS[noun].get(field) ?? "internal"));
