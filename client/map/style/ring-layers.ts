/** The measuring ring. */
import type { LayerSpecification } from "maplibre-gl";
import type { Palette } from "#data/rules/map-look/palette.ts";
import { FONT } from "./fonts.ts";

export const ringLayers = (palette: Palette): LayerSpecification[] => [
  {
    id: "ring-line",
    type: "line",
    source: "ring",
    filter: ["==", ["geometry-type"], "Polygon"],
    paint: { "line-color": palette.word, "line-width": 1.6, "line-dasharray": [1, 1.5] },
  },
  {
    id: "ring-label",
    type: "symbol",
    source: "ring",
    filter: ["==", ["geometry-type"], "Point"],
    layout: {
      "text-field": ["get", "label"],
      "text-font": FONT.semibold,
      "text-size": 13,
      "text-allow-overlap": true,
    },
    paint: { "text-color": palette.word, "text-halo-color": palette.halo, "text-halo-width": 2 },
  },
];
