/** The ground's names: waters, neighbourhoods, streets, stations. */
import type { LayerSpecification } from "maplibre-gl";
import type { Palette } from "#data/rules/map-look/palette.ts";
import { FONT } from "./fonts.ts";

/** The image that marks a metro station; drawn in `metro-mark.ts`. */
export const METRO_MARK = "metro-mark";

export function baseLabels(palette: Palette): LayerSpecification[] {
  const halo = { "text-halo-color": palette.halo, "text-halo-width": 1.4 } as const;
  return [
    {
      id: "street-names",
      type: "symbol",
      source: "streets",
      minzoom: 13.6,
      filter: ["all", ["has", "name"], ["in", ["get", "class"], ["literal", ["major", "main"]]]],
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": 380,
        "text-field": ["get", "name"],
        "text-font": FONT.regular,
        "text-size": ["interpolate", ["linear"], ["zoom"], 13.6, 11, 17, 14],
        "text-max-angle": 35,
      },
      paint: { "text-color": palette.quietWord, "text-halo-color": palette.street, "text-halo-width": 1.2 },
    },
    {
      id: "small-street-names",
      type: "symbol",
      source: "streets",
      minzoom: 15.4,
      filter: ["all", ["has", "name"], ["in", ["get", "class"], ["literal", ["minor", "path"]]]],
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": 300,
        "text-field": ["get", "name"],
        "text-font": FONT.regular,
        "text-size": 12,
        "text-max-angle": 35,
      },
      paint: { "text-color": palette.quietWord, "text-halo-color": palette.street, "text-halo-width": 1.2 },
    },
    {
      id: "water-names",
      type: "symbol",
      source: "labels",
      minzoom: 10.5,
      filter: [
        "all",
        ["==", ["get", "kind"], "water"],
        ["any", ["!", ["has", "small"]], [">=", ["zoom"], 12]],
      ],
      layout: {
        "text-field": ["get", "name"],
        "text-font": FONT.italic,
        "text-size": ["interpolate", ["linear"], ["zoom"], 10.5, 11.5, 15, 16],
        "text-letter-spacing": 0.06,
        "text-max-width": 7,
      },
      paint: { "text-color": palette.waterWord, "text-halo-color": palette.water, "text-halo-width": 1 },
    },
    {
      id: "neighbourhood-names",
      type: "symbol",
      source: "labels",
      minzoom: 11.2,
      maxzoom: 15,
      filter: ["!=", ["get", "kind"], "water"],
      layout: {
        "text-field": ["get", "name"],
        "text-font": FONT.regular,
        "text-size": ["interpolate", ["linear"], ["zoom"], 11.2, 10.5, 14, 13],
        "text-letter-spacing": 0.04,
        "text-max-width": 8,
        "symbol-sort-key": ["case", ["==", ["get", "inPlan"], true], 0, 1],
      },
      paint: {
        "text-color": palette.quietWord,
        "text-opacity": ["case", ["==", ["get", "inPlan"], false], 0.7, 1],
        ...halo,
      },
    },
  ];
}

/** Stations stand above all names: the mark keeps its place, and names give way to it. */
export const stationLayer = (palette: Palette): LayerSpecification => ({
  id: "stations",
  type: "symbol",
  source: "stations",
  minzoom: 12.2,
  layout: {
    "icon-image": METRO_MARK,
    "icon-size": ["interpolate", ["linear"], ["zoom"], 12.2, 0.4, 14, 0.55, 17, 0.75],
    "text-field": ["step", ["zoom"], "", 14.2, ["get", "name"]],
    "text-font": FONT.regular,
    "text-size": 12,
    "text-anchor": "left",
    "text-offset": [0.9, 0],
    "text-optional": true,
    "icon-allow-overlap": true,
  },
  paint: { "text-color": palette.word, "text-halo-color": palette.halo, "text-halo-width": 1.4 },
});
