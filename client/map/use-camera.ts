/** Where the map looks: at everything first, at what is chosen then, and never away without a reason. */
import type { Map as MapLibre } from "maplibre-gl";
import { useCallback, useEffect, useRef } from "react";
import type { BoundingBox } from "#data/schema/geometry.ts";
import { boxAround, boxesMeet } from "./bounds.ts";
import type { MapViewProps } from "./map-props.ts";

type Wanted = Pick<MapViewProps, "features" | "counts" | "selected" | "covered">;

/** Pixels around what is shown, beyond what covers the map. */
const MARGIN = 110;
/** A single place is seen with its surroundings. */
const CLOSEST = 15.8;

const prefersStillness = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

export interface Camera {
  /** Shows all places that pass. */
  showAll: () => void;
  look: (box: BoundingBox) => void;
}

export function useCamera(map: MapLibre | null, { features, counts, selected, covered }: Wanted): Camera {
  const look = useCallback(
    (box: BoundingBox, isFlight = true) => {
      if (map === null) return;
      const { clientWidth, clientHeight } = map.getContainer();
      const room = Math.min(
        clientWidth - covered.left - covered.right,
        clientHeight - covered.top - covered.bottom,
      );
      const margin = Math.max(8, Math.min(MARGIN, room / 5));
      map.fitBounds(box, {
        padding: {
          top: covered.top + margin,
          right: covered.right + margin,
          bottom: covered.bottom + margin,
          left: covered.left + margin,
        },
        maxZoom: CLOSEST,
        duration: isFlight && !prefersStillness() ? 900 : 0,
      });
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
    if (map === null || features.length === 0) return;
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
  }, [map, features, selected, boxOf, look]);

  useEffect(() => {
    if (map === null || selected !== null || counts.size === 0) return;
    const [[west, south], [east, north]] = map.getBounds().toArray();
    const view: BoundingBox = [west, south, east, north];
    const isSomethingInView = features.some(
      (feature) => counts.has(feature.id) && boxesMeet(feature.properties.bbox, view),
    );
    // A filter moves the map only when it would otherwise show nothing of what is left.
    if (!isSomethingInView) showAll();
  }, [map, features, counts, selected, showAll]);

  return { showAll, look };
}
