/** The forms of the standard's answers. */
import { z } from "@hono/zod-openapi";
import { AreaGeometry, BoundingBox } from "#data/schema/geometry.ts";

export const Link = z
  .object({
    href: z.url(),
    rel: z.string(),
    type: z.string(),
    title: z.string().optional(),
    hreflang: z.string().optional(),
  })
  .openapi("Link");
export type Link = z.infer<typeof Link>;

const links = z.array(Link);

export const Landing = z.object({ title: z.string(), description: z.string(), links }).openapi("LandingPage");
export type Landing = z.infer<typeof Landing>;

export const Conformance = z.object({ conformsTo: z.array(z.url()) }).openapi("ConfClasses");
export type Conformance = z.infer<typeof Conformance>;

export const LayerDocument = z
  .object({
    id: z.string(),
    title: z.string(),
    description: z.string(),
    /** Where there is nothing in it, it reaches nowhere. */
    extent: z
      .object({ spatial: z.object({ bbox: z.array(BoundingBox).min(1), crs: z.string() }) })
      .optional(),
    itemType: z.literal("feature"),
    crs: z.array(z.string()),
    links,
  })
  .openapi("Collection");
export type LayerDocument = z.infer<typeof LayerDocument>;

export const LayersDocument = z.object({ links, collections: z.array(LayerDocument) }).openapi("Collections");
export type LayersDocument = z.infer<typeof LayersDocument>;

const featureShape = {
  type: z.literal("Feature"),
  id: z.string(),
  bbox: BoundingBox,
  geometry: AreaGeometry,
};

const Cells = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

/** @param properties of the layer's features */
export const featureOf = <P extends z.ZodType>(properties: P) =>
  z.object({ ...featureShape, properties, links: links.optional() });

export const featuresOf = <P extends z.ZodType>(properties: P) =>
  z.object({
    type: z.literal("FeatureCollection"),
    timeStamp: z.iso.datetime(),
    numberMatched: z.int().min(0),
    numberReturned: z.int().min(0),
    features: z.array(featureOf(properties)),
    links,
  });

const AnyFeature = featureOf(Cells);
export type FeatureDocument = z.infer<typeof AnyFeature>;
const AnyFeatures = featuresOf(Cells);
export type FeaturesDocument = z.infer<typeof AnyFeatures>;
