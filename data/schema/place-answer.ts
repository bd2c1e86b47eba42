/** What the API answers about places: the collection for map and list, and the page of one place. */
import { z } from "zod";
import { seenBy } from "./audience.ts";
import { WholeFinding } from "./finding-answer.ts";
import { AreaGeometry, BoundingBox, Position } from "./geometry.ts";
import { ActorId, MeasureId, PlaceId } from "./ids.ts";
import { MeasureRow } from "./measure-answer.ts";
import { Place } from "./place.ts";
import { TargetYear } from "./schedule.ts";
import { shown, shownRecord } from "./shown.ts";
import { Status } from "./status.ts";

/** Number of measures per status. */
export const StatusCounts = z.record(Status, z.int().min(0));
export type StatusCounts = z.infer<typeof StatusCounts>;

/** `area`: a part of a district; `site`: a place of the plan; `spot`: a part of a site. */
export const PlaceLevel = z.enum(["area", "site", "spot"]);
export type PlaceLevel = z.infer<typeof PlaceLevel>;

export const PlaceCounts = z.object({
  problems: seenBy("partner", z.int().min(0)),
  measures: seenBy("public", z.int().min(0)),
  byStatus: seenBy("public", StatusCounts),
});
export type PlaceCounts = z.infer<typeof PlaceCounts>;

const WholePlaceProperties = Place.pick({
  id: true,
  name: true,
  aliases: true,
  district: true,
  kind: true,
  parent: true,
  openDrugScene: true,
  description: true,
  accuracy: true,
  accuracyRadiusM: true,
}).extend({
  /** Counts up with each write to the place. */
  version: seenBy("public", z.int().min(1)),
  level: seenBy("public", PlaceLevel),
  /** A point inside the outline to hang the name on, [longitude, latitude], WGS 84. */
  labelPoint: seenBy("public", Position),
  bbox: seenBy("public", BoundingBox),
  /** The target years that the plans' rows give the place and its spots, each once, in order. */
  targetYears: seenBy("partner", z.array(TargetYear)),
  /** The place's own rows and those of its spots, each once, of those that the reader may see. */
  counts: seenBy("public", PlaceCounts),
  /** Who answers for something there. */
  actors: seenBy("public", z.array(ActorId)),
});
/** A place with all that map and list can know of it. */
export type WholePlaceProperties = z.infer<typeof WholePlaceProperties>;

export const PlaceProperties = shownRecord(WholePlaceProperties, ({ district, actors }) => ({
  district,
  actors,
}));
export type PlaceProperties = z.infer<typeof PlaceProperties>;

export const PlaceFeature = shown(
  z.object({
    type: seenBy("public", z.literal("Feature")),
    id: seenBy("public", PlaceId),
    properties: seenBy("public", PlaceProperties),
    geometry: seenBy("public", AreaGeometry),
  }),
);
export type PlaceFeature = z.infer<typeof PlaceFeature>;

/** `GET /api/places`: GeoJSON, WGS 84, longitude first. */
export const PlaceCollection = shown(
  z.object({
    type: seenBy("public", z.literal("FeatureCollection")),
    features: seenBy("public", z.array(PlaceFeature)),
  }),
);
export type PlaceCollection = z.infer<typeof PlaceCollection>;

/** One target year of a place and the rows that give it. */
export const TargetYearRows = z.object({
  year: seenBy("partner", TargetYear),
  measures: seenBy("partner", z.array(MeasureId)),
});
export type TargetYearRows = z.infer<typeof TargetYearRows>;

/** A neighbouring place. */
export const NearPlace = shown(
  z.object({
    place: seenBy("public", PlaceProperties),
    /** Between the outlines' label points, in metres along the earth's surface. */
    distanceM: seenBy("public", z.int().min(0)),
  }),
);
export type NearPlace = z.infer<typeof NearPlace>;

/** `GET /api/places/:id`: all that stands in the plans about one place, and that the reader may see. */
export const PlacePage = shownRecord(
  z.object({
    place: seenBy("public", PlaceFeature),
    basis: seenBy("partner", Place.shape.basis),
    openDrugSceneBasis: seenBy("internal", Place.shape.openDrugSceneBasis),
    attribution: seenBy("public", Place.shape.attribution),
    /** From the outermost place that holds this one to its parent. */
    ancestors: seenBy("public", z.array(PlaceProperties)),
    spots: seenBy("public", z.array(PlaceProperties)),
    /** Rows about the place and its spots, in the plans' order, newest plan first. */
    measures: seenBy("public", z.array(MeasureRow)),
    /** Rows that the district's plans mean for every place. */
    forAllPlaces: seenBy("public", z.array(MeasureRow)),
    targetYears: seenBy("partner", z.array(TargetYearRows)),
    /** Places nearby that are neither above nor below this one, nearest first. */
    near: seenBy("public", z.array(NearPlace)),
    /** What the plan check noticed and nobody has decided on. */
    findings: seenBy("internal", z.array(WholeFinding)),
  }),
  ({ place: { properties } }) => ({ district: properties.district, actors: properties.actors }),
);
export type PlacePage = z.infer<typeof PlacePage>;
