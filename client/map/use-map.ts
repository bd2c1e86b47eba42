/** One map for as long as the view lasts, and its style as the theme and the setting want it. */
import { Map as MapLibre, ScaleControl } from "maplibre-gl";
import { type RefObject, useEffect, useRef, useState } from "react";
import "./worker.ts";
import type { Theme } from "#data/rules/map-look/palette.ts";
import { addMapImages } from "./map-images.ts";
import { offlineStyle } from "./style/offline-style.ts";
import { onlineStyle } from "./style/online-style.ts";

/** Stockholm, between the three districts; seen for the moment before the places are there. */
const START = { center: [17.99, 59.318] as [number, number], zoom: 10.2 };
/** Well beyond the drawing, so that its edge can be moved to the middle of what is not covered. */
const EDGES: [[number, number], [number, number]] = [
  [16.9, 58.7],
  [19.1, 59.95],
];

export interface MapState {
  map: MapLibre | null;
  /** Counts up whenever a style has been loaded and its sources wait for data. */
  styleLoads: number;
  /** Nothing is moving, loading or waiting to be drawn. */
  isIdle: boolean;
  /** The map could not be made at all. */
  hasFailed: boolean;
  /** The online style did not answer, and the built-in one is shown. */
  onlineFailed: boolean;
}

export function useMap(
  container: RefObject<HTMLDivElement | null>,
  theme: Theme,
  styleUrl: string | null,
): MapState {
  const [map, setMap] = useState<MapLibre | null>(null);
  const [styleLoads, setStyleLoads] = useState(0);
  const [isIdle, setIdle] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const [onlineFailed, setOnlineFailed] = useState(false);
  const shownTheme = useRef(theme);
  shownTheme.current = theme;

  useEffect(() => {
    if (container.current === null) return;
    let made: MapLibre;
    try {
      made = new MapLibre({
        container: container.current,
        style: offlineStyle(shownTheme.current),
        ...START,
        maxBounds: EDGES,
        minZoom: 8.5,
        maxZoom: 19,
        attributionControl: false,
        dragRotate: true,
        locale: {},
      });
    } catch {
      setFailed(true);
      return;
    }
    made.addControl(new ScaleControl({ maxWidth: 110, unit: "metric" }), "bottom-left");
    made.on("style.load", () => {
      addMapImages(made, shownTheme.current);
      setStyleLoads((count) => count + 1);
    });
    made.on("idle", () => setIdle(true));
    for (const event of ["movestart", "dataloading", "styledataloading"] as const) {
      made.on(event, () => setIdle(false));
    }
    setMap(made);
    return () => made.remove();
  }, [container]);

  const first = useRef(true);
  useEffect(() => {
    if (map === null) return;
    // The map was made with the built-in style of this theme.
    if (first.current && styleUrl === null) {
      first.current = false;
      return;
    }
    first.current = false;
    const abort = new AbortController();
    const show = async () => {
      const online =
        styleUrl === null ? null : await onlineStyle(styleUrl, theme, abort.signal).catch(() => null);
      if (abort.signal.aborted) return;
      setOnlineFailed(styleUrl !== null && online === null);
      // Not patched but replaced: the images and colours of the theme go with it.
      map.setStyle(online ?? offlineStyle(theme), { diff: false });
    };
    void show();
    return () => abort.abort();
  }, [map, theme, styleUrl]);

  return { map, styleLoads, isIdle, hasFailed, onlineFailed };
}
