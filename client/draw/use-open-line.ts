/** The outline that is not closed yet, what is cut off of one that is, and the corner that is held, as lines and dots on the map. */
import type { FeatureCollection } from "geojson";
import { GeoJSONSource, type Map as MapLibre } from "maplibre-gl";
import { useEffect } from "react";
import { PALETTES, type Theme } from "#client/map/index.ts";
import type { Position } from "#data/schema/geometry.ts";
import type { Drawing } from "./use-drawing.ts";

const SOURCE = "sketch";

type Drawn = Pick<Drawing, "sketch" | "cutOff" | "held">;

function linesIn({ sketch: { corners, isClosed }, cutOff }: Drawn): (readonly Position[])[] {
  if (cutOff !== null) return [[...cutOff.corners, ...cutOff.corners.slice(0, 1)]];
  return isClosed || corners.length < 2 ? [] : [corners];
}

function openLine({ sketch, cutOff, held }: Drawn): FeatureCollection {
  const { corners, isClosed } = sketch;
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
  const lines = linesIn({ sketch, cutOff, held }).map((line) => ({
    type: "Feature" as const,
    properties: {},
    geometry: { type: "LineString" as const, coordinates: line.map((corner) => [...corner]) },
  }));
  return { type: "FeatureCollection", features: [...lines, ...points] };
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
  { sketch, cutOff, held }: Drawn,
): void {
  useEffect(() => {
    if (map === null || styleLoads === 0) return;
    if (map.getSource(SOURCE) === undefined) addLayers(map, theme);
    const source = map.getSource(SOURCE);
    if (source instanceof GeoJSONSource) source.setData(openLine({ sketch, cutOff, held }));
  }, [map, styleLoads, theme, sketch, cutOff, held]);
}
