/** The ground of a map as a few path strings, cut at its edges; pure. */
import { type BaseMap, clippedPath, type Line, type Surface } from "#server/ground/index.ts";
import { pathData } from "./path-data.ts";
import type { Projection } from "./projection.ts";

/** Metres that a unit may be at most for a street of a kind to be worth its line. */
const SHOWN_UNTIL: Record<string, number> = { major: 30, main: 8, link: 4, minor: 3, path: 1.5 };

export interface Ground {
  land: string;
  water: string;
  parks: string;
  /** Streets that carry through, and the others. */
  wide: string;
  narrow: string;
  metro: string;
}

/** Outlines in the map's units as one path; what lies outside is cut away. */
export const drawn = (
  features: readonly { geometry: Surface | Line }[],
  { shown, toUnits }: Projection,
): string =>
  clippedPath(
    features.map(({ geometry }) => geometry),
    { box: shown, at: toUnits, write: pathData },
  );

export function drawGround({ land, water, parks, streets, metro }: BaseMap, projection: Projection): Ground {
  const shown = streets.filter(
    ({ properties }) =>
      projection.metresPerUnit <= (SHOWN_UNTIL[properties.class] ?? Number.POSITIVE_INFINITY),
  );
  const isWide = ({ properties }: (typeof streets)[number]) =>
    properties.class === "major" || properties.class === "main";
  const ways = (wide: boolean) =>
    drawn(
      shown.filter((street) => isWide(street) === wide),
      projection,
    );
  return {
    land: drawn(land, projection),
    water: drawn(water, projection),
    parks: drawn(parks, projection),
    wide: ways(true),
    narrow: ways(false),
    metro: drawn(metro, projection),
  };
}
