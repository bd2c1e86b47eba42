/** The ground under the places, as the files in `data/basemap` hold it. */
import { z } from "zod";
import { MultiPolygon, Polygon, Position } from "#data/schema/geometry.ts";

const Points = z.array(Position).min(2);
const Ring = z.array(Position).min(4);

const collection = <P extends z.ZodType, G extends z.ZodType>(properties: P, geometry: G) =>
  z.object({ features: z.array(z.object({ properties, geometry })) }).transform(({ features }) => features);

/** Larger than a place may be: a shore has thousands of corners. */
const Surface = z.discriminatedUnion("type", [
  Polygon.extend({ coordinates: z.array(Ring) }),
  MultiPolygon.extend({ coordinates: z.array(z.array(Ring)) }),
]);
export type Surface = z.infer<typeof Surface>;

const Line = z.discriminatedUnion("type", [
  z.object({ type: z.literal("LineString"), coordinates: Points }),
  z.object({ type: z.literal("MultiLineString"), coordinates: z.array(Points) }),
]);
export type Line = z.infer<typeof Line>;

const Point = z.object({ type: z.literal("Point"), coordinates: Position });

const plain = z.object({});

export const BaseMap = z.object({
  land: collection(plain, Surface),
  parks: collection(plain, Surface),
  water: collection(plain, Surface),
  buildings: collection(plain, Surface),
  districts: collection(z.object({ district: z.string().nullish() }), Surface),
  streets: collection(
    z.object({ class: z.string(), name: z.string().optional(), tunnel: z.boolean().optional() }),
    Line,
  ),
  metro: collection(plain, Line),
  stations: collection(z.object({ name: z.string() }), Point),
  labels: collection(
    z.object({
      kind: z.string(),
      name: z.string(),
      small: z.boolean().optional(),
      inPlan: z.boolean().optional(),
    }),
    Point,
  ),
});
export type BaseMap = z.infer<typeof BaseMap>;
