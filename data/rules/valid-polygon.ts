/** What is wrong with an outline, by RFC 7946 and common sense. */
import { area, booleanClockwise, booleanPointInPolygon, kinks, lineString, polygon } from "@turf/turf";
import type { AreaGeometry, Position } from "#data/schema/geometry.ts";

type Ring = readonly Position[];

const same = (a: Position | undefined, b: Position | undefined): boolean =>
  a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];

/** Square metres; a line that runs back on itself has a little, by the curve of the earth. */
const LEAST_M2 = 1;

function ringFaults(ring: Ring, name: string, wanted: "clockwise" | "counter-clockwise"): string[] {
  if (!same(ring[0], ring.at(-1))) return [`${name} is not closed`];
  if (ring.length < 4) return [`${name} has fewer than four positions`];
  const faults: string[] = [];
  if (ring.some((position, index) => index > 0 && same(position, ring[index - 1]))) {
    faults.push(`${name} has the same position twice in a row`);
  }
  const positions = ring.map(([longitude, latitude]) => [longitude, latitude]);
  if (kinks(polygon([positions])).features.length > 0) faults.push(`${name} crosses itself`);
  else if (area(polygon([positions])) < LEAST_M2) faults.push(`${name} encloses nothing`);
  else if (booleanClockwise(lineString(positions)) !== (wanted === "clockwise")) {
    faults.push(`${name} runs the wrong way round (should be ${wanted})`);
  }
  return faults;
}

/**
 * The faults of an outline; none when it is valid.
 *
 * Coordinates are [longitude, latitude], WGS 84. Outer rings run counter-clockwise and holes
 * clockwise (the right-hand rule), rings are closed and do not cross themselves, holes lie inside.
 */
export function polygonFaults(geometry: AreaGeometry): string[] {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flatMap(([outer = [], ...holes], index) => {
    const name = geometry.type === "Polygon" ? "the outline" : `outline ${index + 1}`;
    const faults = ringFaults(outer, name, "counter-clockwise");
    if (faults.length > 0) return faults;
    const around = polygon([outer.map(([longitude, latitude]) => [longitude, latitude])]);
    return holes.flatMap((hole, number) => {
      const holeName = `hole ${number + 1} of ${name}`;
      const inside = hole.every(([longitude, latitude]) =>
        booleanPointInPolygon([longitude, latitude], around),
      );
      return [...ringFaults(hole, holeName, "clockwise"), ...(inside ? [] : [`${holeName} reaches outside`])];
    });
  });
}
