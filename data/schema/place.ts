/** Place (plats) and spot (delplats): a named site with a polygon and one identity over the years. */
import { z } from "zod";
import { seenBy, seenIfFit } from "./audience.ts";
import { AreaGeometry } from "./geometry.ts";
import { DistrictId, PlaceId } from "./ids.ts";
import { Line, Sentence } from "./text.ts";

export const PlaceKind = z.enum([
  "square",
  "park",
  "street",
  "passage",
  "parking",
  "corner",
  "metro-entrance",
  "shopping-centre",
  "hospital",
  "hub",
  "field",
  "neighbourhood",
  "district-part",
]);
export type PlaceKind = z.infer<typeof PlaceKind>;

/** How exact the polygon is, from best to worst; `drawn` is a user's own drawing. */
export const Accuracy = z.enum(["surveyed", "street-block", "estimated", "assumed", "drawn"]);
export type Accuracy = z.infer<typeof Accuracy>;

export const Place = z.object({
  id: seenBy("public", PlaceId),
  district: seenBy("public", DistrictId),
  /** Neutral: it stands on the public map. */
  name: seenBy("public", Line),
  aliases: seenBy("partner", z.array(Line).max(20)),
  kind: seenBy("public", PlaceKind),
  /** The place that this one lies in; a spot's parent is its place. */
  parent: seenBy("public", PlaceId.nullable()),
  /** Whether a plan calls it an open drug scene (öppen drogscen, ÖDS). */
  openDrugScene: seenBy("partner", z.boolean()),
  /** Which words of which plan `openDrugScene` rests on. */
  openDrugSceneBasis: seenBy("internal", Sentence.nullable()),
  /** One sentence that says what the place is. */
  description: seenIfFit(Sentence),
  accuracy: seenBy("public", Accuracy),
  /** How far off the outline may be, in metres. */
  accuracyRadiusM: seenBy("public", z.int().min(1).max(2_000)),
  /** Where the polygon comes from. */
  basis: seenBy("partner", Sentence),
  /** Who is to be named when the polygon is shown. */
  attribution: seenBy("public", Line.nullable()),
});
export type Place = z.infer<typeof Place>;

export const PlaceSource = z.object({
  type: seenBy("public", z.literal("Feature")),
  id: seenBy("public", PlaceId),
  properties: seenBy("public", Place),
  geometry: seenBy("public", AreaGeometry),
});
export type PlaceSource = z.infer<typeof PlaceSource>;

/** `data/places/<district>.geojson`. */
export const PlaceFile = z.object({
  type: z.literal("FeatureCollection"),
  features: z.array(PlaceSource).max(2_000),
});
