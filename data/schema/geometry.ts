/** Geometry as GeoJSON (RFC 7946): WGS 84, longitude first, degrees. */
import { z } from "zod";

/** `[longitude, latitude]` in degrees, WGS 84. */
export const Position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
export type Position = z.infer<typeof Position>;

const Ring = z.array(Position).min(4).max(2_000);

export const Polygon = z.object({
  type: z.literal("Polygon"),
  coordinates: z.array(Ring).min(1).max(50),
});

export const MultiPolygon = z.object({
  type: z.literal("MultiPolygon"),
  coordinates: z.array(z.array(Ring).min(1).max(50)).min(1).max(50),
});

export const AreaGeometry = z.discriminatedUnion("type", [Polygon, MultiPolygon]);
export type AreaGeometry = z.infer<typeof AreaGeometry>;

/** `[west, south, east, north]` in degrees, WGS 84. */
export const BoundingBox = z.tuple([z.number(), z.number(), z.number(), z.number()]);
export type BoundingBox = z.infer<typeof BoundingBox>;
