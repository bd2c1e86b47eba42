/** Where to hang a place's name. */
import { booleanPointInPolygon, centroid, pointOnFeature } from "@turf/turf";
import type { AreaGeometry, Position } from "#data/schema/geometry.ts";

/** A point inside the outline, [longitude, latitude], WGS 84: its middle, or where that lies outside, the nearest point that does not. */
export function labelPoint(geometry: AreaGeometry): Position {
  const feature = { type: "Feature" as const, properties: {}, geometry };
  const middle = centroid(feature);
  const point = booleanPointInPolygon(middle, feature) ? middle : pointOnFeature(feature);
  const [longitude = 0, latitude = 0] = point.geometry.coordinates;
  return [Number(longitude.toFixed(6)), Number(latitude.toFixed(6))];
}
