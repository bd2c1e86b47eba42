/** The map of a story's file: the same map as the app's, on ground that the file brings along. */
import "maplibre-gl/dist/maplibre-gl.css";
import { GeoJSONSource, Map as MapLibre, NavigationControl, ScaleControl } from "maplibre-gl";
import "./worker.ts";
import { flyTo } from "#client/map/fly-to.ts";
import { addMapImages } from "#client/map/map-images.ts";
import { groupAt, openGroup } from "#client/map/open-group.ts";
import { placeData } from "#client/map/place-data.ts";
import { PLACE_TARGETS } from "#client/map/style/place-layers.ts";
import { drawnStyle } from "#client/map/style/style.ts";
import type { Theme } from "#data/rules/map-look/palette.ts";
import type { PlaceId } from "#data/schema/ids.ts";
import { StoryMap } from "#data/schema/story-map.ts";
import type { Deck } from "./deck.ts";
import { slideOfPlace } from "./slide-of-place.ts";

const OPEN = { top: 0, right: 0, bottom: 0, left: 0 };
const NO_NOTES = new Map<PlaceId, string>();

const dark = matchMedia("(prefers-color-scheme: dark)");
const theme = (): Theme => (dark.matches ? "dark" : "light");

function made(container: HTMLElement, { bounds, ground: drawing }: StoryMap): MapLibre | null {
  const [west, south, east, north] = bounds;
  const { label = "", zoomIn = "", zoomOut = "" } = container.dataset;
  const ground = document.createElement("div");
  ground.className = "live-ground";
  container.prepend(ground);
  try {
    return new MapLibre({
      container: ground,
      style: drawnStyle(theme(), drawing),
      bounds: [west, south, east, north],
      maxBounds: [west, south, east, north],
      maxZoom: 19,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      locale: {
        "Map.Title": label,
        "NavigationControl.ZoomIn": zoomIn,
        "NavigationControl.ZoomOut": zoomOut,
      },
    });
  } catch {
    // No WebGL here.
    return null;
  }
}

/** Follows the slides; a place that is chosen leads to its slide. */
function follow(map: MapLibre, container: HTMLElement, story: StoryMap, deck: Deck): void {
  let hasFlown = false;
  const show = () => {
    const slide = story.slides[deck.shown.at] ?? null;
    container.classList.toggle("is-away", slide === null || deck.shown.isRead);
    if (slide === null) return;
    const counts = new Map(slide.places.map((id) => [id, 1]));
    const { shapes, names, points } = placeData(story.places, counts, NO_NOTES, slide.selected);
    for (const [id, data] of Object.entries({
      places: shapes,
      "place-names": names,
      "place-points": points,
    })) {
      const source = map.getSource(id);
      if (source instanceof GeoJSONSource) source.setData(data);
    }
  };
  const look = () => {
    const slide = story.slides[deck.shown.at] ?? null;
    if (slide === null || deck.shown.isRead) return;
    flyTo(map, slide.look, OPEN, hasFlown);
    hasFlown = true;
  };
  let lastAt: number | null = null;
  deck.onChange(({ at }) => {
    show();
    // What is shown again stays where somebody has moved it to.
    if (at !== lastAt) look();
    lastAt = at;
  });
  map.on("style.load", () => {
    addMapImages(map, theme());
    show();
  });
  map.on("resize", () => map.once("idle", look));
  dark.addEventListener("change", () => map.setStyle(drawnStyle(theme(), story.ground), { diff: false }));

  const targets = [...PLACE_TARGETS];
  const slideAt = (point: { x: number; y: number }): number | null => {
    const [hit] = map.queryRenderedFeatures([point.x, point.y], { layers: targets });
    const found = story.places.find(({ id }) => id === hit?.properties.id);
    return found === undefined ? null : slideOfPlace(story, found.id);
  };
  const choose = async (point: { x: number; y: number }) => {
    if (await openGroup(map, [point.x, point.y])) return;
    const at = slideAt(point);
    if (at !== null && at !== deck.shown.at) deck.show(at);
  };
  map.on("click", ({ point }) => void choose(point));
  map.on("mousemove", ({ point }) => {
    const isOver = slideAt(point) !== null || groupAt(map, [point.x, point.y]) !== undefined;
    map.getCanvas().style.cursor = isOver ? "pointer" : "";
  });
}

/** After the mouse the arrows turn the slides again; who comes by key stays until Esc. */
function giveBackFocus(canvas: HTMLElement): void {
  canvas.addEventListener("pointerup", () => canvas.blur());
  canvas.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") canvas.blur();
  });
}

/** Says whether there is a map to be moved. */
export function startMap(deck: Deck): boolean {
  const container = document.querySelector<HTMLElement>(".live");
  const text = document.getElementById("karta")?.textContent ?? null;
  if (container === null || text === null) return false;
  const story = StoryMap.parse(JSON.parse(text));
  container.hidden = false;
  const map = made(container, story);
  if (map === null) {
    container.hidden = true;
    return false;
  }
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), "top-right");
  map.addControl(new ScaleControl({ maxWidth: 90, unit: "metric" }), "bottom-left");
  document.documentElement.dataset.map = "live";
  map.on("idle", () => container.setAttribute("data-map-state", "idle"));
  map.on("movestart", () => container.setAttribute("data-map-state", "moving"));
  giveBackFocus(map.getCanvas());
  follow(map, container, story, deck);
  return true;
}
