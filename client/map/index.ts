/** Parts of the map that drawing on one is built of. */
export { boxAround } from "./bounds.ts";
export { MapButton } from "./map-button.tsx";
export { PALETTES, type Palette, type Theme } from "./style/palette.ts";
export { useMap } from "./use-map.ts";
export { usePlaces } from "./use-places.ts";
