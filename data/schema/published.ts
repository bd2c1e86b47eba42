/**
 * The public data set (öppna data) of a district: what everyone may have, and no more. It is built by
 * allow-list, kept apart from the plans, and read as it stands: strict, so that nothing rides along.
 */
import { z } from "zod";
import { ActorKind } from "./actor.ts";
import { seenBy } from "./audience.ts";
import { AreaGeometry } from "./geometry.ts";
import { ActorId, DistrictId, MeasureId, PlaceId, PlanId } from "./ids.ts";
import { MeasureType } from "./measure.ts";
import { PlaceKind } from "./place.ts";
import { Status } from "./status.ts";
import { Line, Sentence } from "./text.ts";

/** A text in another wording than the Swedish one: shown as unreviewed until a person has read it. */
export const OtherWording = z.strictObject({
  text: seenBy("public", Sentence),
  reviewed: seenBy("public", z.boolean()),
});
export type OtherWording = z.infer<typeof OtherWording>;

/** One text as the public reads it: Swedish, lätt svenska and English. */
export const Said = z.strictObject({
  sv: seenBy("public", Sentence),
  easy: seenBy("public", OtherWording.nullable()),
  en: seenBy("public", OtherWording.nullable()),
});
export type Said = z.infer<typeof Said>;

/** What is done, which organisation does it, by when, and how far it has come. */
export const PublishedMeasure = z.strictObject({
  id: seenBy("public", MeasureId),
  what: seenBy("public", Said),
  types: seenBy("public", z.array(MeasureType.exclude(["policing"])).max(6)),
  /** Organisations; never a unit of few people, a function or a person. */
  by: seenBy(
    "public",
    z
      .array(
        z.strictObject({
          actor: seenBy("public", ActorId),
          name: seenBy("public", Line),
          kind: seenBy("public", ActorKind),
        }),
      )
      .max(40),
  ),
  /** The year by which it is to be done; null where the plan does not say. */
  untilYear: seenBy("public", z.int().min(2000).max(2100).nullable()),
  howFar: seenBy("public", Status),
});
export type PublishedMeasure = z.infer<typeof PublishedMeasure>;

export const PublishedPlace = z.strictObject({
  id: seenBy("public", PlaceId),
  name: seenBy("public", Line),
  kind: seenBy("public", PlaceKind),
  about: seenBy("public", Said.nullable()),
  /** Coarsened where the outline would trace one building. */
  geometry: seenBy("public", AreaGeometry),
  coarsened: seenBy("public", z.boolean()),
  attribution: seenBy("public", Line.nullable()),
  measures: seenBy("public", z.array(PublishedMeasure).max(500)),
});
export type PublishedPlace = z.infer<typeof PublishedPlace>;

export const PublishedSet = z.strictObject({
  format: seenBy("public", z.literal("platsplan-public-1")),
  district: seenBy(
    "public",
    z.strictObject({
      id: seenBy("public", DistrictId),
      name: seenBy("public", Line),
      administration: seenBy("public", Line),
    }),
  ),
  plan: seenBy(
    "public",
    z.strictObject({
      id: seenBy("public", PlanId),
      title: seenBy("public", Line),
      year: seenBy("public", z.int().min(2000).max(2100)),
    }),
  ),
  about: seenBy("public", Said.nullable()),
  /** How to be heard: an address, a phone or a mailbox of a function. */
  howToBeHeard: seenBy("public", Said),
  places: seenBy("public", z.array(PublishedPlace).max(2_000)),
});
export type PublishedSet = z.infer<typeof PublishedSet>;

/** A version of a set that has been published: never changed, only followed or taken down. */
export const PublishedVersion = z.strictObject({
  version: seenBy("public", z.int().min(1)),
  /** SHA-256 of the set as canonical JSON (RFC 8785: sorted keys, no spaces), hexadecimal. */
  hash: seenBy("public", z.string().regex(/^[0-9a-f]{64}$/)),
  publishedOn: seenBy("public", z.iso.datetime()),
  /** Every field that the set holds, as paths: "places[].measures[].howFar". */
  fields: seenBy("public", z.array(Line).max(200)),
  set: seenBy("public", PublishedSet),
});
export type PublishedVersion = z.infer<typeof PublishedVersion>;
