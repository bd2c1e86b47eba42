/** The map that a presentation's file brings along: all that it needs to be moved without a network. */
import { z } from "zod";
import { AreaGeometry, BoundingBox, Position } from "./geometry.ts";
import { PlaceId } from "./ids.ts";
import { Accuracy } from "./place.ts";
import { PlaceLevel } from "./place-answer.ts";

const Points = z.array(Position).min(2);
const Rings = z.array(z.array(Position).min(4));

/** Shores and streets: with more corners than a place may have. */
const GroundGeometry = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Point"), coordinates: Position }),
  z.object({ type: z.literal("LineString"), coordinates: Points }),
  z.object({ type: z.literal("MultiLineString"), coordinates: z.array(Points) }),
  z.object({ type: z.literal("Polygon"), coordinates: Rings }),
  z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(Rings) }),
]);

const GroundPart = z.object({
  type: z.literal("FeatureCollection"),
  features: z.array(
    z.object({
      type: z.literal("Feature"),
      properties: z.record(z.string(), z.union([z.string(), z.boolean(), z.null()])),
      geometry: GroundGeometry,
    }),
  ),
});
export type GroundPart = z.infer<typeof GroundPart>;

export const MapGround = z.object({
  land: GroundPart,
  parks: GroundPart,
  water: GroundPart,
  buildings: GroundPart,
  districts: GroundPart,
  streets: GroundPart,
  metro: GroundPart,
  stations: GroundPart,
  labels: GroundPart,
});
export type MapGround = z.infer<typeof MapGround>;

export const StoryMap = z.object({
  /** As far as the ground goes: the map is not moved beyond it. */
  bounds: BoundingBox,
  ground: MapGround,
  places: z.array(
    z.object({
      id: PlaceId,
      geometry: AreaGeometry,
      properties: z.object({
        id: PlaceId,
        name: z.string(),
        level: PlaceLevel,
        parent: PlaceId.nullable(),
        accuracy: Accuracy,
        labelPoint: Position,
      }),
    }),
  ),
  /** For each slide in order what its map shows; null: it has none. */
  slides: z.array(
    z.object({ look: BoundingBox, places: z.array(PlaceId), selected: PlaceId.nullable() }).nullable(),
  ),
});
export type StoryMap = z.infer<typeof StoryMap>;
