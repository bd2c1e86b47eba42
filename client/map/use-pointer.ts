/** Pointing at places and choosing them with the mouse or a finger. */
import type { Map as MapLibre, MapMouseEvent } from "maplibre-gl";
import { useEffect, useState } from "react";
import { PlaceId } from "#data/schema/ids.ts";
import type { MapViewProps } from "./map-props.ts";
import { groupAt, openGroup } from "./open-group.ts";
import { PLACE_TARGETS } from "./style/place-layers.ts";

export interface Hovered {
  id: PlaceId;
  /** Pixels from the map's upper left corner. */
  x: number;
  y: number;
}

type Wanted = Pick<MapViewProps, "onSelect" | "onPointAt">;

const layersOf = (map: MapLibre, names: readonly string[]): string[] =>
  names.filter((name) => map.getLayer(name));

/** The place under the pointer: a spot before its place, a place before the area it lies in. */
function placeAt(map: MapLibre, event: MapMouseEvent): PlaceId | null {
  const found = map.queryRenderedFeatures(event.point, { layers: layersOf(map, PLACE_TARGETS) });
  const order = ["spot", "site", "area"];
  const [best] = found
    .filter(({ properties }) => properties.passes === true || properties.selected === true)
    .sort((a, b) => order.indexOf(String(a.properties.level)) - order.indexOf(String(b.properties.level)));
  return PlaceId.safeParse(best?.properties.id).data ?? null;
}

export function usePointer(map: MapLibre | null, { onSelect, onPointAt }: Wanted): Hovered | null {
  const [hovered, setHovered] = useState<Hovered | null>(null);

  useEffect(() => {
    if (map === null) return;
    const leave = () => {
      map.getCanvas().style.cursor = "";
      setHovered(null);
      onPointAt(null);
    };
    const move = (event: MapMouseEvent) => {
      const id = placeAt(map, event);
      const isOver = id !== null || groupAt(map, event.point) !== undefined;
      map.getCanvas().style.cursor = isOver ? "pointer" : "";
      setHovered(id === null ? null : { id, x: event.point.x, y: event.point.y });
      onPointAt(id);
    };
    const click = async (event: MapMouseEvent) => {
      if (await openGroup(map, event.point)) return;
      const id = placeAt(map, event);
      if (id !== null) onSelect(id);
    };
    const onClick = (event: MapMouseEvent) => void click(event);
    map.on("mousemove", move);
    map.on("mouseout", leave);
    map.on("click", onClick);
    return () => {
      map.off("mousemove", move);
      map.off("mouseout", leave);
      map.off("click", onClick);
    };
  }, [map, onSelect, onPointAt]);

  return hovered;
}
