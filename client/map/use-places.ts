/** Keeps the map's places in step with the page: what is there, what passes, what is chosen or pointed at. */
import { GeoJSONSource, type Map as MapLibre } from "maplibre-gl";
import { useEffect, useMemo } from "react";
import type { MapViewProps } from "./map-props.ts";
import { placeData } from "./place-data.ts";

type Wanted = Pick<MapViewProps, "features" | "counts" | "notes" | "selected" | "pointedAt">;

export function usePlaces(map: MapLibre | null, styleLoads: number, wanted: Wanted): void {
  const { features, counts, notes, selected, pointedAt } = wanted;
  const data = useMemo(
    () => placeData(features, counts, notes, selected),
    [features, counts, notes, selected],
  );

  useEffect(() => {
    if (map === null || styleLoads === 0) return;
    const parts = { places: data.shapes, "place-names": data.names, "place-points": data.points };
    for (const [id, part] of Object.entries(parts)) {
      const source = map.getSource(id);
      if (source instanceof GeoJSONSource) source.setData(part);
    }
  }, [map, styleLoads, data]);

  useEffect(() => {
    if (map === null || styleLoads === 0 || pointedAt === null) return;
    const sources = ["places", "place-points"].filter((source) => map.getSource(source) !== undefined);
    for (const source of sources) map.setFeatureState({ source, id: pointedAt }, { pointedAt: true });
    return () => {
      for (const source of sources) {
        // The style may have been replaced meanwhile, and the state with it.
        if (map.getSource(source) !== undefined) map.removeFeatureState({ source, id: pointedAt });
      }
    };
  }, [map, styleLoads, pointedAt]);
}
