/** The built-in map: our own drawing, from files of the app. */
import type { StyleSpecification } from "maplibre-gl";
import type { Theme } from "#data/rules/map-look/palette.ts";
import { baseSources } from "./base-sources.ts";
import { drawnStyle } from "./style.ts";

export const offlineStyle = (theme: Theme): StyleSpecification => drawnStyle(theme, baseSources());
