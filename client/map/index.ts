/** Parts of the map that others build one of. */
export { PALETTES, type Palette, type Theme } from "#data/rules/map-look/palette.ts";
export { MapButton } from "./map-button.tsx";
export { MapView } from "./map-view.tsx";
export { FONT } from "./style/fonts.ts";
export { useMap } from "./use-map.ts";
export { useOutlines } from "./use-outlines.ts";
export { usePlaces } from "./use-places.ts";
export { usePointer } from "./use-pointer.ts";
