/**
 * The two layers (collections): places and measures of every district that has published.
 *
 * Who adds a layer in a GIS program wants the whole city in it, looking the same all over, and a district
 * that publishes later without adding anything: so districts are a property to choose by, no layers.
 */
import { z } from "@hono/zod-openapi";
import type { PublishedVersion as Version } from "#data/schema/published.ts";
import { PublishedMeasure, PublishedPlace, PublishedSet, PublishedVersion } from "#data/schema/published.ts";
import { type Cell, type LayerFeature, measureFeatures, placeFeatures } from "./features.ts";
import { MeasureProperties, PlaceProperties } from "./properties.ts";
import { flag, whole } from "./values.ts";

export type LayerId = "places" | "measures";

export interface Layer {
  id: LayerId;
  properties: z.ZodObject;
  /** The properties that it may be chosen by, as they are written in an address. */
  filters: Record<string, z.ZodType<Cell | undefined>>;
  featuresOf: (around: { version: Version; site: string }) => LayerFeature[];
}

const { id: place, kind } = PublishedPlace.shape;
/** To the letter, as the layer has it. */
const name = z.string().min(1).max(160).optional();
const shared = {
  district: PublishedSet.shape.district.shape.id.optional(),
  place: place.optional(),
  kind: kind.optional(),
  coarsened: flag.optional(),
  planYear: whole(2000, 2100).optional(),
  version: whole(1, Number.MAX_SAFE_INTEGER).optional(),
  hash: PublishedVersion.shape.hash.optional(),
};

export const LAYERS: readonly Layer[] = [
  {
    id: "places",
    properties: PlaceProperties,
    filters: { ...shared, name },
    featuresOf: placeFeatures,
  },
  {
    id: "measures",
    properties: MeasureProperties,
    filters: {
      ...shared,
      placeName: name,
      measure: PublishedMeasure.shape.id.optional(),
      untilYear: whole(2000, 2100).optional(),
      howFar: PublishedMeasure.shape.howFar.optional(),
    },
    featuresOf: measureFeatures,
  },
];
