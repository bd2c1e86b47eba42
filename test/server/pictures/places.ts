/** Places made up for pictures: squares of any size anywhere round Stockholm. */

import fc from "fast-check";
import { PlaceFeature, StatusCounts } from "#data/schema/place-answer.ts";
import { Status } from "#data/schema/status.ts";
import { Line } from "#data/schema/text.ts";

interface Square {
  id: string;
  name: string;
  west: number;
  south: number;
  /** Degrees. */
  side: number;
  level?: "area" | "site" | "spot";
  accuracy?: "surveyed" | "estimated";
}

export function placeAt({
  id,
  name,
  west,
  south,
  side,
  level = "site",
  accuracy = "surveyed",
}: Square): PlaceFeature {
  const [east, north] = [west + side, south + side];
  const byStatus = StatusCounts.parse(Object.fromEntries(Status.options.map((status) => [status, 0])));
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return PlaceFeature.parse({
    type: "Feature",
    id,
    geometry: { type: "Polygon", coordinates: [ring] },
    properties: {
      id,
      name,
      aliases: [],
      district: "sodermalm",
      kind: "square",
      parent: null,
      openDrugScene: false,
      description: "En plats.",
      accuracy,
      accuracyRadiusM: 10,
      version: 1,
      level,
      labelPoint: [west + side / 2, south + side / 2],
      bbox: [west, south, east, north],
      targetYears: [],
      counts: { problems: 0, measures: 0, byStatus },
      actors: [],
    },
  });
}

/** Up to 40 places whose names may hold anything that a name may. */
export const somePlaces = fc
  .array(
    fc.record({
      name: fc.oneof(
        fc
          .string({ minLength: 1, maxLength: 40, unit: "grapheme" })
          .filter((name) => Line.safeParse(name).success),
        fc.constantFrom(
          "Björns trädgård",
          "Gångtunneln under Hornsgatan",
          "<script>alert('&')</script>",
          "Å",
        ),
      ),
      west: fc.double({ min: 17.9, max: 18.15, noNaN: true }),
      south: fc.double({ min: 59.24, max: 59.38, noNaN: true }),
      side: fc.double({ min: 0.0002, max: 0.02, noNaN: true }),
      level: fc.constantFrom("area" as const, "site" as const),
      accuracy: fc.constantFrom("surveyed" as const, "estimated" as const),
    }),
    { maxLength: 40 },
  )
  .map((squares) => squares.map((square, index) => ({ ...square, id: `plats-${index}` })).map(placeAt));
