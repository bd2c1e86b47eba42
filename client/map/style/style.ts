/** The whole style: the ground, the places, the names. */
import type { GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from "maplibre-gl";
import { baseLabels, stationLayer } from "./base-labels.ts";
import { baseLayers } from "./base-layers.ts";
import { baseSources } from "./base-sources.ts";
import { fontFaces } from "./fonts.ts";
import { OUTLINES, outlineLayers } from "./outline-layers.ts";
import { PALETTES, type Theme } from "./palette.ts";
import { placeLayers } from "./place-layers.ts";
import { ringLayers } from "./ring-layers.ts";

const nothing = (): GeoJSONSourceSpecification => ({
  type: "geojson",
  data: { type: "FeatureCollection", features: [] },
  promoteId: "id",
});

/** What the places are drawn from; the data comes later and changes. */
export const placeSources = (): Record<string, GeoJSONSourceSpecification> => ({
  places: nothing(),
  "place-names": nothing(),
  "place-points": { ...nothing(), cluster: true, clusterRadius: 34, clusterMaxZoom: 12 },
  ring: nothing(),
  [OUTLINES]: nothing(),
});

/** The built-in map. */
export function offlineStyle(theme: Theme): StyleSpecification {
  const palette = PALETTES[theme];
  const places = placeLayers(palette);
  // Shapes lie under the ground's names, the places' own names above everything.
  const isName = ({ type }: LayerSpecification) => type === "symbol";
  return {
    version: 8,
    "font-faces": fontFaces(),
    sources: { ...baseSources(), ...placeSources() },
    layers: [
      ...baseLayers(palette),
      ...places.filter((layer) => !isName(layer)),
      ...outlineLayers(palette),
      ...ringLayers(palette),
      ...baseLabels(palette),
      ...places.filter(isName),
      stationLayer(palette),
    ],
  };
}
