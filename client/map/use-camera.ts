/** Where the map looks: at everything first, at what is chosen then, and never away without a reason. */
import type { Map as MapLibre } from "maplibre-gl";
import { useCallback, useEffect, useRef } from "react";
import { boxAround, boxesMeet } from "#data/rules/bounds.ts";
import type { BoundingBox } from "#data/schema/geometry.ts";
import { flyTo } from "./fly-to.ts";
import type { MapViewProps } from "./map-props.ts";

type Wanted = Pick<MapViewProps, "features" | "counts" | "selected" | "covered" | "look" | "onLook">;

export interface Camera {
  /** Shows all places that pass. */
  showAll: () => void;
  look: (box: BoundingBox) => void;
}

export function useCamera(map: MapLibre | null, wanted: Wanted): Camera {
  const { features, counts, selected, covered, look: given, onLook } = wanted;
  const look = useCallback(
    (box: BoundingBox, isFlight = true) => {
      if (map === null) return;
      flyTo(map, box, covered, isFlight);
    },
    [map, covered],
  );

  const boxOf = useCallback(
    (ids: (id: MapViewProps["features"][number]["id"]) => boolean) =>
      boxAround(features.filter((feature) => ids(feature.id)).map((feature) => feature.properties.bbox)),
    [features],
  );

  const showAll = useCallback(() => {
    const box = boxOf((id) => counts.has(id)) ?? boxOf(() => true);
    if (box !== null) look(box);
  }, [boxOf, counts, look]);

  const seen = useRef<"nothing" | "all" | NonNullable<typeof selected>>("nothing");
  useEffect(() => {
    if (map === null || given === undefined) return;
    look(given, seen.current !== "nothing");
    seen.current = "all";
  }, [map, given, look]);
  useEffect(() => {
    // Where somebody may move it, it stays as it was moved.
    if (map === null || given === undefined || onLook !== undefined) return;
    const again = () => look(given, false);
    map.on("resize", again);
    return () => void map.off("resize", again);
  }, [map, given, look, onLook]);
  useEffect(() => {
    if (map === null || onLook === undefined) return;
    const tell = () => {
      const [[west, south], [east, north]] = map.getBounds().toArray();
      onLook([west, south, east, north]);
    };
    map.on("moveend", tell);
    return () => void map.off("moveend", tell);
  }, [map, onLook]);

  useEffect(() => {
    if (map === null || features.length === 0 || given !== undefined) return;
    const isFirst = seen.current === "nothing";
    if (selected !== null) {
      if (seen.current === selected) return;
      const box = boxOf((id) => id === selected);
      if (box !== null) look(box, !isFirst);
      seen.current = selected;
      return;
    }
    if (isFirst) {
      const box = boxOf(() => true);
      if (box !== null) look(box, false);
    }
    // A place that is let go leaves the map where it is.
    seen.current = "all";
  }, [map, features, selected, given, boxOf, look]);

  useEffect(() => {
    if (map === null || selected !== null || counts.size === 0 || given !== undefined) return;
    const [[west, south], [east, north]] = map.getBounds().toArray();
    const view: BoundingBox = [west, south, east, north];
    const isSomethingInView = features.some(
      (feature) => counts.has(feature.id) && boxesMeet(feature.properties.bbox, view),
    );
    // A filter moves the map only when it would otherwise show nothing of what is left.
    if (!isSomethingInView) showAll();
  }, [map, features, counts, selected, given, showAll]);

  return { showAll, look };
}
