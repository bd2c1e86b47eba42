/** The ground that places lie on, from the bottom up. */
import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { Palette } from "#data/rules/map-look/palette.ts";
import { STREET_WIDTHS } from "#data/rules/map-look/street-widths.ts";

/** Line widths in pixels that grow with the zoom. */
const width = (...stops: number[]): ExpressionSpecification =>
  ["interpolate", ["exponential", 1.5], ["zoom"], ...stops] as ExpressionSpecification;

const ofClass = (...classes: string[]): ExpressionSpecification => [
  "in",
  ["get", "class"],
  ["literal", classes],
];

function streets(palette: Palette): LayerSpecification[] {
  const round = { "line-cap": "round", "line-join": "round" } as const;
  const drawn = Object.entries(STREET_WIDTHS);
  const edges = drawn.map(
    ([name, { from, stops }]): LayerSpecification => ({
      id: `street-edge-${name}`,
      type: "line",
      source: "streets",
      minzoom: Math.max(from, 13.5),
      filter: ofClass(name),
      layout: round,
      paint: {
        "line-color": palette.streetEdge,
        "line-width": width(...stops.map((value, index) => (index % 2 === 0 ? value : value + 1.6))),
      },
    }),
  );
  const fills = drawn.map(
    ([name, { from, stops }]): LayerSpecification => ({
      id: `street-${name}`,
      type: "line",
      source: "streets",
      minzoom: from,
      filter: ofClass(name),
      layout: round,
      paint: {
        "line-color": name === "path" ? palette.path : palette.street,
        "line-opacity": ["case", ["==", ["get", "tunnel"], true], 0.45, 1],
        "line-width": width(...stops),
      },
    }),
  );
  return [...edges, ...fills];
}

export function baseLayers(palette: Palette): LayerSpecification[] {
  return [
    { id: "beyond", type: "background", paint: { "background-color": palette.beyond } },
    { id: "land", type: "fill", source: "land", paint: { "fill-color": palette.land } },
    { id: "parks", type: "fill", source: "parks", paint: { "fill-color": palette.park } },
    {
      id: "water",
      type: "fill",
      source: "water",
      paint: { "fill-color": palette.water },
    },
    {
      id: "shore",
      type: "line",
      source: "water",
      minzoom: 11,
      paint: { "line-color": palette.shore, "line-width": width(11, 0.4, 16, 1.4) },
    },
    {
      id: "buildings",
      type: "fill",
      source: "buildings",
      minzoom: 14,
      paint: { "fill-color": palette.building, "fill-outline-color": palette.streetEdge },
    },
    ...streets(palette),
    {
      id: "districts",
      type: "line",
      source: "districts",
      filter: ["!=", ["get", "district"], null],
      paint: {
        "line-color": palette.district,
        "line-opacity": ["interpolate", ["linear"], ["zoom"], 9, 0.9, 14, 0.35],
        "line-width": width(9, 1, 14, 1.6),
        "line-dasharray": [4, 2, 1, 2],
      },
    },
    {
      id: "metro",
      type: "line",
      source: "metro",
      minzoom: 9.5,
      layout: { "line-join": "round" },
      paint: {
        "line-color": palette.metro,
        "line-width": width(9.5, 0.8, 14, 1.6, 18, 3),
        "line-dasharray": [3, 2],
        "line-opacity": 0.85,
      },
    },
  ];
}
