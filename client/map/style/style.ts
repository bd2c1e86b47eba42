/** The whole style: the ground, the places, the names. */
import type { GeoJSON } from "geojson";
import type { GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from "maplibre-gl";
import { PALETTES, type Theme } from "#data/rules/map-look/palette.ts";
import { baseLabels, stationLayer } from "./base-labels.ts";
import { baseLayers } from "./base-layers.ts";
import type { BaseSource } from "./base-sources.ts";
import { fontFaces } from "./fonts.ts";
import { OUTLINES, outlineLayers } from "./outline-layers.ts";
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

const groundSource = (data: GeoJSON | string): GeoJSONSourceSpecification => ({
  type: "geojson",
  data,
  // The drawing is generalised already; more would show.
  tolerance: 0.2,
});

/** Each part of the drawing: its address, or what a page has brought along of it. */
export type Ground = Record<BaseSource, GeoJSON | string>;

/** Our own drawing with the places on it. */
export function drawnStyle(theme: Theme, ground: Ground): StyleSpecification {
  const palette = PALETTES[theme];
  const places = placeLayers(palette);
  const drawn = Object.entries(ground).map(([name, data]) => [name, groundSource(data)] as const);
  // Shapes lie under the ground's names, the places' own names above everything.
  const isName = ({ type }: LayerSpecification) => type === "symbol";
  return {
    version: 8,
    "font-faces": fontFaces(),
    sources: { ...Object.fromEntries(drawn), ...placeSources() },
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
