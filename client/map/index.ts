/** Parts of the map that others build one of. */
export { boxAround } from "./bounds.ts";
export { MapButton } from "./map-button.tsx";
export { FONT } from "./style/fonts.ts";
export { PALETTES, type Palette, type Theme } from "./style/palette.ts";
export { useMap } from "./use-map.ts";
export { usePlaces } from "./use-places.ts";
export { usePointer } from "./use-pointer.ts";
