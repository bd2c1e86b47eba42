/** The app's own map with the published places on it; list and map choose each other. */
import "maplibre-gl/dist/maplibre-gl.css";
import { GeoJSONSource, Map as MapLibre, NavigationControl, ScaleControl } from "maplibre-gl";
import "#client/map/worker.ts";
import { addMapImages } from "#client/map/map-images.ts";
import { groupAt, openGroup } from "#client/map/open-group.ts";
import { offlineStyle } from "#client/map/style/offline-style.ts";
import { PLACE_TARGETS } from "#client/map/style/place-layers.ts";
import type { Theme } from "#data/rules/map-look/palette.ts";
import { choosePlace, chosenPlace, onPointedAt } from "./place-list.ts";
import { boundsOfFeatures, PublishedFeatures, publishedFeatures } from "./published-features.ts";

/** Pixels around the places. */
const PADDING = 40;
/** Closer than this a single place says nothing of where it is. */
const CLOSEST = 16;

const dark = matchMedia("(prefers-color-scheme: dark)");
const theme = (): Theme => (dark.matches ? "dark" : "light");

/** The words that the page brings along, in its language. */
const wordsOf = ({ dataset }: HTMLElement) => ({
  "Map.Title": dataset.label ?? "",
  "NavigationControl.ZoomIn": dataset.zoomIn ?? "",
  "NavigationControl.ZoomOut": dataset.zoomOut ?? "",
  "CooperativeGesturesHandler.WindowsHelpText": dataset.keyToZoom ?? "",
  "CooperativeGesturesHandler.MacHelpText": dataset.keyToZoom ?? "",
  "CooperativeGesturesHandler.MobileHelpText": dataset.twoFingers ?? "",
});

/** @param drawing holds the drawn map, and says where the places are had */
export async function showLiveMap(drawing: HTMLElement): Promise<void> {
  const { places: address = "", only } = drawing.dataset;
  const all = PublishedFeatures.parse(await (await fetch(address)).json());
  const features = all.features.filter(({ id }) => only === undefined || id === only);
  if (features.length === 0) return;
  const isList = only === undefined;

  const container = document.createElement("div");
  container.className = "live";
  drawing.append(container);
  const map = new MapLibre({
    container,
    style: offlineStyle(theme()),
    bounds: boundsOfFeatures({ features }),
    fitBoundsOptions: { padding: PADDING, maxZoom: CLOSEST },
    minZoom: 8.5,
    maxZoom: 18,
    attributionControl: false,
    // The page scrolls under the finger; the map is moved by two, and by its own keys and buttons.
    cooperativeGestures: true,
    dragRotate: false,
    pitchWithRotate: false,
    locale: wordsOf(drawing),
  });
  map.touchZoomRotate.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), "top-right");
  map.addControl(new ScaleControl({ maxWidth: 90, unit: "metric" }), "bottom-left");

  let pointedAt: string | null = null;
  const show = () => {
    const data = publishedFeatures({ features }, pointedAt ?? (isList ? chosenPlace() : null));
    for (const [id, part] of Object.entries(data)) {
      const source = map.getSource(id);
      if (source instanceof GeoJSONSource) source.setData(part);
    }
  };
  map.on("style.load", () => {
    addMapImages(map, theme());
    show();
  });
  dark.addEventListener("change", () => map.setStyle(offlineStyle(theme()), { diff: false }));
  // The drawing stays until there is something better to see.
  map.once("idle", () => {
    drawing.dataset.state = "live";
  });
  if (!isList) return;

  addEventListener("hashchange", show);
  onPointedAt((id) => {
    pointedAt = id;
    show();
  });
  const targets = [...PLACE_TARGETS];
  const placeAt = (point: { x: number; y: number }): string | null => {
    const [hit] = map.queryRenderedFeatures([point.x, point.y], { layers: targets });
    const id: unknown = hit?.properties.id;
    return typeof id === "string" ? id : null;
  };
  const choose = async (point: { x: number; y: number }) => {
    if (await openGroup(map, [point.x, point.y])) return;
    const id = placeAt(point);
    if (id !== null) choosePlace(id);
  };
  map.on("click", ({ point }) => void choose(point));
  map.on("mousemove", ({ point }) => {
    const isOver = placeAt(point) !== null || groupAt(map, [point.x, point.y]) !== undefined;
    map.getCanvas().style.cursor = isOver ? "pointer" : "";
  });
}
