/** Lays a place's former outline and its later one over the map, and brings both into view. */
import { bbox } from "@turf/turf";
import { GeoJSONSource, type Map as MapLibre } from "maplibre-gl";
import { useEffect } from "react";
import { boxAround, boxesMeet } from "#data/rules/bounds.ts";
import { BoundingBox } from "#data/schema/geometry.ts";
import type { MapViewProps } from "./map-props.ts";
import { OUTLINES } from "./style/outline-layers.ts";

const NOTHING = { type: "FeatureCollection" as const, features: [] };

export function useOutlines(
  map: MapLibre | null,
  styleLoads: number,
  { outlines }: Pick<MapViewProps, "outlines">,
  look: (box: BoundingBox) => void,
): void {
  useEffect(() => {
    const source = map?.getSource(OUTLINES);
    if (map === null || styleLoads === 0 || outlines === null || !(source instanceof GeoJSONSource)) return;
    source.setData({
      type: "FeatureCollection",
      features: (["before", "after"] as const).map((side) => ({
        type: "Feature",
        properties: { side },
        geometry: outlines[side],
      })),
    });
    return () => {
      // The style may have been replaced meanwhile.
      const left = map.getSource(OUTLINES);
      if (left instanceof GeoJSONSource) left.setData(NOTHING);
    };
  }, [map, styleLoads, outlines]);

  useEffect(() => {
    if (map === null || outlines === null) return;
    const boxes = [outlines.before, outlines.after].map((one) => BoundingBox.parse(bbox(one)));
    const [[west, south], [east, north]] = map.getBounds().toArray();
    if (boxes.every((box) => boxesMeet(box, [west, south, east, north]))) return;
    const both = boxAround(boxes);
    if (both !== null) look(both);
  }, [map, outlines, look]);
}
