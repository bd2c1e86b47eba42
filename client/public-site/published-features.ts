/** The published places as the map's layers want them; pure. */
import { bbox } from "@turf/turf";
import { z } from "zod";
import { labelPoint } from "#data/rules/label-point.ts";
import { AreaGeometry, type BoundingBox } from "#data/schema/geometry.ts";

/** What of `data.geojson` is drawn. */
export const PublishedFeatures = z.object({
  features: z.array(
    z.object({
      id: z.string(),
      geometry: AreaGeometry,
      properties: z.object({ name: z.string(), coarsened: z.boolean(), measures: z.array(z.unknown()) }),
    }),
  ),
});
export type PublishedFeatures = z.infer<typeof PublishedFeatures>;

/** @returns the map's sources by their name */
export function publishedFeatures({ features }: PublishedFeatures, selected: string | null) {
  const drawn = features.map(({ id, geometry, properties: { name, coarsened, measures } }) => ({
    id,
    geometry,
    properties: {
      id,
      name,
      level: "site",
      settled: !coarsened,
      passes: true,
      measures: measures.length,
      note: "",
      selected: id === selected,
      family: id === selected,
      order: id === selected ? -1 : 0,
    },
  }));
  const shapes = drawn.map((one) => ({ type: "Feature" as const, ...one }));
  const points = drawn.map(({ geometry, ...one }) => ({
    type: "Feature" as const,
    ...one,
    geometry: { type: "Point" as const, coordinates: [...labelPoint(geometry)] },
  }));
  const collection = <F>(all: F[]) => ({ type: "FeatureCollection" as const, features: all });
  return {
    places: collection(shapes),
    "place-names": collection(points),
    "place-points": collection(points),
  };
}

/** The smallest box around the places, [west, south, east, north] in degrees. */
export function boundsOfFeatures({ features }: PublishedFeatures): BoundingBox {
  const geometries = features.map(({ geometry }) => geometry);
  const [west, south, east, north] = bbox({ type: "GeometryCollection", geometries });
  return [west ?? 0, south ?? 0, east ?? 0, north ?? 0];
}
