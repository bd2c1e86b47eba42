/** An online style with our places on top. */
import type { StyleSpecification } from "maplibre-gl";
import { z } from "zod";
import { PALETTES, type Theme } from "#data/rules/map-look/palette.ts";
import { fontFaces } from "./fonts.ts";
import { outlineLayers } from "./outline-layers.ts";
import { placeLayers } from "./place-layers.ts";
import { ringLayers } from "./ring-layers.ts";
import { placeSources } from "./style.ts";

/** As much of a style as must be there to put something on top of it. */
const Style = z.looseObject({
  version: z.literal(8),
  sources: z.record(z.string(), z.unknown()),
  layers: z.array(z.looseObject({ id: z.string(), type: z.string() })),
});

/** @throws when the address does not answer with a style */
export async function onlineStyle(
  url: string,
  theme: Theme,
  signal: AbortSignal,
): Promise<StyleSpecification> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`The map style answered ${response.status}`);
  const read = Style.parse(await response.json());
  // What is in it beyond this is maplibre's to judge: it reports what it cannot draw.
  const style = read as unknown as StyleSpecification;
  const palette = PALETTES[theme];
  return {
    ...style,
    "font-faces": { ...style["font-faces"], ...fontFaces() },
    sources: { ...style.sources, ...placeSources() },
    layers: [...style.layers, ...placeLayers(palette), ...outlineLayers(palette), ...ringLayers(palette)],
  };
}
