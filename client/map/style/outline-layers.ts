/** What a change made of a place's outline: the former one dotted, the later one whole. */
import type { LayerSpecification } from "maplibre-gl";
import type { Palette } from "#data/rules/map-look/palette.ts";

/** Also the name of their source. */
export const OUTLINES = "outlines";

const line = (palette: Palette, side: "before" | "after"): LayerSpecification => ({
  id: `outline-${side}`,
  type: "line",
  source: OUTLINES,
  filter: ["==", ["get", "side"], side],
  layout: { "line-join": "round" },
  paint: {
    "line-color": side === "before" ? palette.formerOutline : palette.word,
    "line-width": 3,
    ...(side === "before" ? { "line-dasharray": [1, 1.2] } : {}),
  },
});

export const outlineLayers = (palette: Palette): LayerSpecification[] => [
  line(palette, "after"),
  line(palette, "before"),
];
