/** The outline that is not closed yet, and the corner that is held, as lines and dots on the map. */
import type { FeatureCollection } from "geojson";
import { GeoJSONSource, type Map as MapLibre } from "maplibre-gl";
import { useEffect } from "react";
import { PALETTES, type Theme } from "#client/map/index.ts";
import type { Sketch } from "./sketch.ts";

const SOURCE = "sketch";

/** @param held which corner is held, or null */
function openLine({ corners, isClosed }: Sketch, held: number | null): FeatureCollection {
  const points = corners.flatMap((corner, index) => {
    const isHeld = index === held;
    if (isClosed && !isHeld) return [];
    return [
      {
        type: "Feature" as const,
        properties: { isHeld, isFirst: index === 0 },
        geometry: { type: "Point" as const, coordinates: [...corner] },
      },
    ];
  });
  if (isClosed || corners.length < 2) return { type: "FeatureCollection", features: points };
  const line = {
    type: "Feature" as const,
    properties: {},
    geometry: { type: "LineString" as const, coordinates: corners.map((corner) => [...corner]) },
  };
  return { type: "FeatureCollection", features: [line, ...points] };
}

function addLayers(map: MapLibre, theme: Theme): void {
  const { place, halo } = PALETTES[theme];
  map.addSource(SOURCE, { type: "geojson", data: { type: "FeatureCollection", features: [] } });
  map.addLayer({
    id: "sketch-line",
    type: "line",
    source: SOURCE,
    filter: ["==", ["geometry-type"], "LineString"],
    paint: { "line-color": place, "line-width": 3, "line-dasharray": [2, 1.5] },
  });
  map.addLayer({
    id: "sketch-corners",
    type: "circle",
    source: SOURCE,
    filter: ["==", ["geometry-type"], "Point"],
    paint: {
      "circle-color": ["case", ["get", "isHeld"], place, halo],
      "circle-radius": ["case", ["get", "isHeld"], 9, ["get", "isFirst"], 7, 5],
      "circle-stroke-color": ["case", ["get", "isHeld"], halo, place],
      "circle-stroke-width": 3,
    },
  });
}

export function useOpenLine(
  map: MapLibre | null,
  styleLoads: number,
  theme: Theme,
  sketch: Sketch,
  held: number | null,
): void {
  useEffect(() => {
    if (map === null || styleLoads === 0) return;
    if (map.getSource(SOURCE) === undefined) addLayers(map, theme);
    const source = map.getSource(SOURCE);
    if (source instanceof GeoJSONSource) source.setData(openLine(sketch, held));
  }, [map, styleLoads, theme, sketch, held]);
}
