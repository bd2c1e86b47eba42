/** Draws the ring, the way and the numbered stops over the places. */
import type { FeatureCollection } from "geojson";
import { GeoJSONSource, type Map as MapLibre } from "maplibre-gl";
import { useEffect, useRef } from "react";
import { FONT, PALETTES, type Theme } from "#client/map/index.ts";

const SOURCE = "effort";

function addLayers(map: MapLibre, theme: Theme): void {
  const { word, place, onPlace, halo } = PALETTES[theme];
  map.addSource(SOURCE, { type: "geojson", data: { type: "FeatureCollection", features: [] } });
  map.addLayer({
    id: "effort-ring",
    type: "line",
    source: SOURCE,
    filter: ["==", ["geometry-type"], "Polygon"],
    paint: { "line-color": word, "line-width": 1.6, "line-dasharray": [1, 1.5] },
  });
  map.addLayer({
    id: "effort-way",
    type: "line",
    source: SOURCE,
    filter: ["==", ["geometry-type"], "LineString"],
    layout: { "line-join": "round", "line-cap": "round" },
    paint: { "line-color": place, "line-width": 3 },
  });
  map.addLayer({
    id: "effort-stops",
    type: "circle",
    source: SOURCE,
    filter: ["==", ["geometry-type"], "Point"],
    paint: {
      "circle-color": place,
      "circle-radius": 12,
      "circle-stroke-color": halo,
      "circle-stroke-width": 2,
    },
  });
  map.addLayer({
    id: "effort-numbers",
    type: "symbol",
    source: SOURCE,
    filter: ["==", ["geometry-type"], "Point"],
    layout: {
      "text-field": ["get", "number"],
      "text-font": FONT.bold,
      "text-size": 14,
      "text-allow-overlap": true,
      "text-ignore-placement": true,
    },
    paint: { "text-color": onPlace },
  });
}

export function useEffortLayers(
  map: MapLibre | null,
  styleLoads: number,
  theme: Theme,
  shapes: FeatureCollection,
): void {
  const shownTheme = useRef(theme);
  shownTheme.current = theme;
  /** The style that the layers lie in: between two styles there is none to add them to. */
  const laidIn = useRef(0);
  useEffect(() => {
    if (map === null || styleLoads === 0) return;
    if (laidIn.current !== styleLoads) {
      addLayers(map, shownTheme.current);
      laidIn.current = styleLoads;
    }
    const source = map.getSource(SOURCE);
    if (source instanceof GeoJSONSource) source.setData(shapes);
  }, [map, styleLoads, shapes]);
}
