/** The signs that the map's style refers to, drawn in the colours of a theme. */
import type { Map as MapLibre } from "maplibre-gl";
import { PALETTES, type Theme } from "#data/rules/map-look/palette.ts";
import { metroMark } from "./metro-mark.ts";
import { flag, hatching } from "./place-marks.ts";
import { METRO_MARK } from "./style/base-labels.ts";
import { FLAG, HATCHING } from "./style/place-layers.ts";

/** For a style that has been loaded: with it the signs of the one before are gone. */
export function addMapImages(map: MapLibre, theme: Theme): void {
  const palette = PALETTES[theme];
  const images = {
    [METRO_MARK]: metroMark(palette),
    [HATCHING]: hatching(palette),
    [FLAG]: flag(palette),
  };
  for (const [name, image] of Object.entries(images))
    if (image !== null && !map.hasImage(name)) map.addImage(name, image, { pixelRatio: 2 });
}
