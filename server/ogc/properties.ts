/** What a GIS program shows as columns: the published fields, flat, one value to a cell. */
import { z } from "@hono/zod-openapi";
import { PublishedMeasure, PublishedPlace, PublishedSet, PublishedVersion } from "#data/schema/published.ts";

const { id: district } = PublishedSet.shape.district.shape;
const { year } = PublishedSet.shape.plan.shape;
const { version, hash, publishedOn } = PublishedVersion.shape;
const { id: place, kind, coarsened } = PublishedPlace.shape;
const { id: measure, untilYear, howFar } = PublishedMeasure.shape;

/** A text that everyone reads: what it may hold was seen to when it was published. */
const text = z.string();
/** A wording that may be missing, and whether a person has read it. */
const wording = text.nullable();
const reviewed = z.boolean().nullable();

/** Of which set it is a part. */
const ofSet = {
  district,
  districtName: text,
  administration: text,
  plan: text,
  planYear: year,
  version,
  publishedOn,
  hash,
  licence: z.url(),
  page: z.url(),
};

export const PlaceProperties = z.object({
  name: text,
  place,
  kind,
  kindSv: text,
  kindEn: text,
  aboutSv: wording,
  aboutEasy: wording,
  aboutEasyReviewed: reviewed,
  aboutEn: wording,
  aboutEnReviewed: reviewed,
  measures: z.int().min(0),
  coarsened,
  attribution: wording,
  ...ofSet,
});
export type PlaceProperties = z.infer<typeof PlaceProperties>;

export const MeasureProperties = z.object({
  whatSv: text,
  whatEasy: wording,
  whatEasyReviewed: reviewed,
  whatEn: wording,
  whatEnReviewed: reviewed,
  measure,
  types: text,
  typesSv: text,
  typesEn: text,
  by: text,
  untilYear,
  howFar,
  howFarSv: text,
  howFarEn: text,
  place,
  placeName: text,
  kind,
  kindSv: text,
  kindEn: text,
  coarsened,
  attribution: wording,
  ...ofSet,
});
export type MeasureProperties = z.infer<typeof MeasureProperties>;
