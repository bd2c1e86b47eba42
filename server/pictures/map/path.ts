/** Shapes and lines as a picture writes them: with a tenth of a pixel, each point by itself. Pure. */
import type { BoundingBox } from "#data/schema/geometry.ts";
import {
  type BaseMap,
  clippedPath as clipped,
  type Line,
  type Pen,
  type Surface,
  strands,
  thinned,
  wholePath as whole,
} from "#server/ground/index.ts";
import type { Projection } from "./projection.ts";
import { rounded } from "./svg.ts";

/** Points nearer to the last one than this many pixels are left out. */
const FINEST = 0.6;

/** As much larger than the frame as no line at its edge shows, as a share of its width. */
const BEYOND = 0.04;

/** What is drawn at all: the frame and a little around it, so that cut edges lie outside. */
function drawnBox({ bounds: [west, south, east, north] }: Projection): BoundingBox {
  const x = (east - west) * BEYOND;
  const y = (north - south) * BEYOND;
  return [west - x, south - y, east + x, north + y];
}

const penOf = (projection: Projection): Pen => ({
  box: drawnBox(projection),
  at: projection.at,
  write: (points, isClosed) => {
    const kept = thinned(points, FINEST);
    if (kept.length < (isClosed ? 3 : 2)) return "";
    return `M${kept.map(([x, y]) => `${rounded(x)} ${rounded(y)}`).join("L")}${isClosed ? "Z" : ""}`;
  },
});

/** A surface or a line, whole. */
export const wholePath = (geometry: Surface | Line, projection: Projection): string =>
  whole(geometry, penOf(projection));

/** What of surfaces or lines the frame shows, as one path; empty where it shows nothing. */
export const clippedPath = (geometries: readonly (Surface | Line)[], projection: Projection): string =>
  clipped(geometries, penOf(projection));

/** The edges of the districts that have a plan, as lines: where the frame cuts a district there is no edge. */
export const districtBoundaries = (base: BaseMap, projection: Projection): string =>
  clippedPath(
    base.districts
      .filter(({ properties }) => typeof properties.district === "string")
      .map(({ geometry }): Line => ({ type: "MultiLineString", coordinates: strands(geometry) })),
    projection,
  );
