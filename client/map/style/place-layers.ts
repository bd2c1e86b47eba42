/** The places: soft shapes whose outline tells how exact it is; far out, counted marks. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from "maplibre-gl";
import type { Palette } from "#data/rules/map-look/palette.ts";
import { FONT } from "./fonts.ts";

/** Below this zoom places are points that gather; above it they are shapes. */
export const SHAPES_FROM = 12.4;
/** A filter sees whole zoom levels only. */
const SPOTS_FROM = 15;

/** Layers whose features are places that can be chosen, the uppermost first. */
export const PLACE_TARGETS = ["place-names", "place-point-names", "place-points", "place-fill"] as const;

const get = (name: string): ExpressionSpecification => ["get", name];
const isSelected: ExpressionSpecification = ["==", get("selected"), true];
const isPointedAt: ExpressionSpecification = ["boolean", ["feature-state", "pointedAt"], false];
const passes: ExpressionSpecification = ["==", get("passes"), true];
const isArea: ExpressionSpecification = ["==", get("level"), "area"];

/** The images of the hatching and of the sign before a note, drawn once per theme. */
export const HATCHING = "hatching";
export const FLAG = "flag";

const hasNote: ExpressionSpecification = ["!=", get("note"), ""];
/** The name, and beneath it what is to be said of the place. */
const nameWithNote: ExpressionSpecification = [
  "case",
  hasNote,
  ["format", get("name"), {}, "\n", {}, ["image", FLAG], {}, " ", {}, get("note"), { "font-scale": 0.86 }],
  get("name"),
];

/** Spots are there from some zoom on, and always when they or their place are chosen. */
const isShown: FilterSpecification = [
  "any",
  ["!=", get("level"), "spot"],
  ["==", get("family"), true],
  [">=", ["zoom"], SPOTS_FROM],
];

const outline = (palette: Palette, settled: boolean): LayerSpecification => ({
  id: settled ? "place-outline-settled" : "place-outline-approximate",
  type: "line",
  source: "places",
  minzoom: SHAPES_FROM - 1,
  filter: ["all", isShown, ["==", get("settled"), settled]] as FilterSpecification,
  layout: { "line-join": "round" },
  paint: {
    "line-color": palette.place,
    "line-opacity": ["case", isSelected, 1, ["!", passes], 0.25, isArea, 0.4, 0.95],
    "line-width": ["case", isSelected, 3, isPointedAt, 2.4, isArea, 1.1, 1.6],
    ...(settled ? {} : { "line-dasharray": [2.4, 1.6] }),
  },
});

export function placeLayers(palette: Palette): LayerSpecification[] {
  const halo = { "text-halo-color": palette.halo, "text-halo-width": 1.8 } as const;
  return [
    {
      id: "place-fill",
      type: "fill",
      source: "places",
      minzoom: SHAPES_FROM - 1,
      filter: isShown,
      paint: {
        "fill-color": palette.place,
        "fill-opacity": [
          "case",
          isSelected,
          ["case", isArea, 0.1, 0.34],
          isPointedAt,
          ["case", isArea, 0.08, 0.28],
          ["!", passes],
          0.03,
          isArea,
          0.03,
          [">", get("measures"), 0],
          0.17,
          0.07,
        ],
      },
    },
    {
      id: "place-hatched",
      type: "fill",
      source: "places",
      minzoom: SHAPES_FROM - 1,
      filter: ["all", isShown, hasNote] as FilterSpecification,
      paint: { "fill-pattern": HATCHING },
    },
    outline(palette, true),
    outline(palette, false),
    {
      id: "place-gathered",
      type: "circle",
      source: "place-points",
      maxzoom: SHAPES_FROM,
      filter: ["has", "point_count"],
      paint: {
        "circle-color": palette.place,
        "circle-radius": ["step", ["get", "point_count"], 14, 5, 17, 12, 21],
        "circle-stroke-color": palette.halo,
        "circle-stroke-width": 2,
      },
    },
    {
      id: "place-gathered-count",
      type: "symbol",
      source: "place-points",
      maxzoom: SHAPES_FROM,
      filter: ["has", "point_count"],
      layout: {
        "text-field": ["to-string", ["get", "point_count"]],
        "text-font": FONT.bold,
        "text-size": 13,
        "text-allow-overlap": true,
        "icon-allow-overlap": true,
      },
      paint: { "text-color": palette.onPlace },
    },
    {
      id: "place-points",
      type: "circle",
      source: "place-points",
      maxzoom: SHAPES_FROM + 1.2,
      filter: ["!", ["has", "point_count"]],
      paint: {
        "circle-color": palette.place,
        "circle-radius": ["case", isSelected, 8, isPointedAt, 7, 5],
        "circle-opacity": ["interpolate", ["linear"], ["zoom"], SHAPES_FROM, 1, SHAPES_FROM + 1.2, 0],
        "circle-stroke-opacity": ["interpolate", ["linear"], ["zoom"], SHAPES_FROM, 1, SHAPES_FROM + 1.2, 0],
        "circle-stroke-color": palette.halo,
        "circle-stroke-width": 2,
      },
    },
    {
      id: "place-point-names",
      type: "symbol",
      source: "place-points",
      minzoom: 10,
      maxzoom: SHAPES_FROM,
      filter: ["!", ["has", "point_count"]],
      layout: {
        "text-field": nameWithNote,
        "text-font": FONT.semibold,
        "text-size": 12.5,
        "text-variable-anchor-offset": [
          "left",
          [0.8, 0],
          "right",
          [-0.8, 0],
          "bottom",
          [0, -0.8],
          "top",
          [0, 0.8],
        ],
        "text-padding": 2,
      },
      paint: { "text-color": palette.placeWord, ...halo },
    },
    {
      id: "place-names",
      type: "symbol",
      source: "place-names",
      minzoom: SHAPES_FROM,
      filter: [
        "all",
        passes,
        isShown,
        ["any", ["!", isArea], isSelected, [">=", ["zoom"], 12]],
      ] as FilterSpecification,
      layout: {
        "text-field": nameWithNote,
        "text-font": ["case", isSelected, ["literal", FONT.bold], ["literal", FONT.semibold]],
        "text-size": [
          "interpolate",
          ["linear"],
          ["zoom"],
          11,
          ["case", isSelected, 15, 12],
          15,
          ["case", isSelected, 18, ["==", get("level"), "spot"], 12.5, 14],
        ],
        "text-max-width": 8,
        "text-variable-anchor-offset": [
          "bottom",
          [0, -0.7],
          "top",
          [0, 0.7],
          "right",
          [-0.9, 0],
          "left",
          [0.9, 0],
          "bottom-right",
          [-0.7, -0.5],
          "top-left",
          [0.7, 0.5],
        ],
        "text-justify": "auto",
        "text-padding": 3,
        "symbol-sort-key": get("order"),
      },
      paint: {
        "text-color": palette.placeWord,
        "text-opacity": ["case", isArea, 0.75, 1],
        ...halo,
      },
    },
  ];
}
