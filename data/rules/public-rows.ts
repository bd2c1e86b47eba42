/** Which rows and places stand before the public: the tab about places, and places as a whole. */
import type { PlaceId } from "#data/schema/ids.ts";
import type { MeasurePart } from "#data/schema/measure.ts";
import type { WholeMeasureRow } from "#data/schema/measure-answer.ts";
import type { PlaceLevel } from "#data/schema/place-answer.ts";

/**
 * The public is shown what is done at places. The other tabs are about victims, young people and
 * criminal networks: nothing of them leaves the circle of those who work with the plan. Nor does a
 * measure that is policing alone.
 */
export const isForPublic = ({
  priorityArea,
  parts,
}: Pick<WholeMeasureRow, "priorityArea" | "parts">): boolean =>
  priorityArea.kind === "unsafe-places" && publicParts(parts).length > 0;

/** What the police and guards do, and so when they are there, is between those who plan it; what nobody has told yet may be that. */
export const publicParts = <Part extends Pick<MeasurePart, "type">>(parts: readonly Part[]): Part[] =>
  parts.filter(({ type }) => type !== null && type !== "policing");

interface Node {
  parent: PlaceId | null;
  level: PlaceLevel;
}

/**
 * The places of a row as the public sees them: a spot (a corner, a passage between two houses)
 * tells too much, so it becomes the place that it lies in.
 */
export function publicPlaces(ids: readonly PlaceId[], find: (id: PlaceId) => Node | undefined): PlaceId[] {
  const whole = (id: PlaceId): PlaceId => {
    const seen = new Set<PlaceId>();
    let at = id;
    for (let node = find(at); node?.level === "spot" && node.parent !== null; node = find(at)) {
      if (seen.has(at)) break;
      seen.add(at);
      at = node.parent;
    }
    return at;
  };
  return [...new Set(ids.map(whole))];
}
