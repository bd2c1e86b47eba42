/** What people write of a place, and what they are told before it is written. */
import { z } from "zod";
import { AreaGeometry, Polygon } from "./geometry.ts";
import { DistrictId } from "./ids.ts";
import { Place } from "./place.ts";
import { Sentence } from "./text.ts";

/**
 * What may be meant and may be a slip, so that it takes a word of whoever draws: the outline lies over
 * a neighbour's, or far from all else in the district.
 */
export const PlaceNotice = z.enum(["overlap", "far-away"]);
export type PlaceNotice = z.infer<typeof PlaceNotice>;

/** What of a place can change; which one it is and whose stays. */
export const EditablePlace = z.strictObject({
  ...Place.omit({ id: true, district: true }).shape,
  geometry: AreaGeometry,
});
export type EditablePlace = z.infer<typeof EditablePlace>;

/** What somebody writes by hand; where an outline comes from follows from its being drawn. */
const written = {
  ...Place.pick({
    name: true,
    aliases: true,
    kind: true,
    parent: true,
    openDrugScene: true,
    description: true,
    accuracyRadiusM: true,
  }).shape,
  geometry: Polygon,
};

const told = {
  /** Why it is written. */
  reason: Sentence,
  /** Of what the writer has been told and means all the same. */
  despite: z.array(PlaceNotice).max(PlaceNotice.options.length).default([]),
};

/** `POST /api/places`: a place that somebody has drawn. */
export const NewPlace = z.strictObject({ district: DistrictId, ...written, ...told });
export type NewPlace = z.input<typeof NewPlace>;

/** `PATCH /api/places/:id`: some of the fields, and why. */
export const PlacePatch = z.strictObject({ ...z.object(written).partial().shape, ...told });
export type PlacePatch = z.input<typeof PlacePatch>;
