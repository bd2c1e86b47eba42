/** The places as the map's layers want them. */
import type { Feature, FeatureCollection, Point } from "geojson";
import { isSettled } from "#data/rules/map-look/settled.ts";
import type { PlaceId } from "#data/schema/ids.ts";
import type { PlaceFeature } from "#data/schema/place-answer.ts";

interface DrawnPlace {
  id: PlaceId;
  name: string;
  level: string;
  /** Whether the outline is known rather than guessed. */
  settled: boolean;
  passes: boolean;
  measures: number;
  /** What stands beneath the name; empty for most. */
  note: string;
  selected: boolean;
  /** Whether it is the selected place, a spot in it, or what it lies in. */
  family: boolean;
  /** Whose name comes first where there is not room for all. */
  order: number;
}

export interface PlaceData {
  shapes: FeatureCollection;
  names: FeatureCollection<Point>;
  /** Those that gather into counted marks far out: places of the plan that pass. */
  points: FeatureCollection<Point>;
}

/** What of a place is drawn. */
export interface MapPlace extends Pick<PlaceFeature, "id" | "geometry"> {
  properties: Pick<
    PlaceFeature["properties"],
    "id" | "name" | "level" | "parent" | "accuracy" | "labelPoint"
  >;
}

/** Areas lie under the places in them, and spots above. */
const LAYER: Record<string, number> = { area: 0, site: 1, spot: 2 };

export function placeData(
  features: readonly MapPlace[],
  counts: ReadonlyMap<PlaceId, number>,
  notes: ReadonlyMap<PlaceId, string>,
  selected: PlaceId | null,
): PlaceData {
  const chosen = features.find((feature) => feature.id === selected)?.properties;
  const drawn = features.map(({ id, geometry, properties }) => {
    const measures = counts.get(id);
    const place: DrawnPlace = {
      id,
      name: properties.name,
      level: properties.level,
      settled: isSettled(properties.accuracy),
      passes: measures !== undefined,
      measures: measures ?? 0,
      note: notes.get(id) ?? "",
      selected: id === selected,
      family:
        chosen !== undefined &&
        (id === chosen.id ||
          properties.parent === chosen.id ||
          id === chosen.parent ||
          siblings(properties, chosen)),
      order: id === selected ? -1_000 : (LAYER[properties.level] ?? 1) * 100 - (measures ?? 0),
    };
    return { id, geometry, place, labelPoint: properties.labelPoint };
  });
  const collection = <F extends Feature>(all: F[]): { type: "FeatureCollection"; features: F[] } => ({
    type: "FeatureCollection",
    features: all,
  });
  const point = ({ id, place, labelPoint }: (typeof drawn)[number]) => ({
    type: "Feature" as const,
    id,
    properties: { ...place },
    geometry: { type: "Point" as const, coordinates: [...labelPoint] },
  });
  return {
    shapes: collection(
      [...drawn]
        .sort((a, b) => (LAYER[a.place.level] ?? 1) - (LAYER[b.place.level] ?? 1))
        .map(({ id, geometry, place }) => ({
          type: "Feature" as const,
          id,
          properties: { ...place },
          geometry,
        })),
    ),
    names: collection(drawn.map(point)),
    points: collection(drawn.filter(({ place }) => place.passes && place.level === "site").map(point)),
  };
}

const siblings = (a: MapPlace["properties"], b: MapPlace["properties"]): boolean =>
  a.level === "spot" && b.level === "spot" && a.parent === b.parent;
