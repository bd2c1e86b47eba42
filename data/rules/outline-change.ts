/** What a new outline makes of a place: how much larger or smaller it is, and how far it has moved. */
import { area, centroid, distance } from "@turf/turf";
import type { OutlineChange } from "#data/schema/change-answer.ts";

export interface OutlineMove {
  /** Square metres. */
  beforeM2: number;
  afterM2: number;
  /** From the middle of the one to the middle of the other, in metres along the earth's surface. */
  movedM: number;
}

export const outlineMove = ({ before, after }: OutlineChange): OutlineMove => ({
  beforeM2: Math.round(area(before)),
  afterM2: Math.round(area(after)),
  movedM: Math.round(distance(centroid(before), centroid(after), { units: "meters" })),
});
