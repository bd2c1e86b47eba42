/** Moves a map to a box: in flight, or at once for those who want stillness. */
import type { Map as MapLibre } from "maplibre-gl";
import type { BoundingBox } from "#data/schema/geometry.ts";

/** Pixels around what is shown, beyond what covers the map. */
const MARGIN = 110;
/** A single place is seen with its surroundings. */
const CLOSEST = 15.8;

const prefersStillness = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** @param covered what lies over the map's edges, in CSS pixels */
export function flyTo(
  map: MapLibre,
  box: BoundingBox,
  covered: { top: number; right: number; bottom: number; left: number },
  isFlight: boolean,
): void {
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
}
