import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distanceWithin, edgeDistance } from "#data/rules/joint-efforts/place-distance.ts";
import type { AreaGeometry } from "#data/schema/geometry.ts";
import { ground } from "./ground.ts";

/** A square of about 111 metres. */
const square = (longitude: number, latitude: number): AreaGeometry => {
  const [x, y] = [0.00196, 0.001];
  return {
    type: "Polygon",
    coordinates: [
      [
        [longitude, latitude],
        [longitude + x, latitude],
        [longitude + x, latitude + y],
        [longitude, latitude + y],
        [longitude, latitude],
      ],
    ],
  };
};

describe("how far it is between two places", () => {
  test("is from edge to edge", () => {
    expect(edgeDistance(square(18, 59.3), square(18, 59.303))).toBeCloseTo(222, -1);
  });

  test("is nothing where they meet, cross, or one lies in the other", () => {
    expect(edgeDistance(square(18, 59.3), square(18.001, 59.3005))).toBe(0);
    const [skanstull, area] = ["skanstull", "centrala-sodermalm"].map((id) =>
      ground.features.find((one) => one.id === id),
    );
    if (skanstull === undefined || area === undefined) throw new Error("The dataset has both");
    expect(edgeDistance(skanstull.geometry, area.geometry)).toBe(0);
  });

  test("is the same both ways, and is left out only where it is farther than asked", () => {
    const one = fc.constantFrom(...ground.features);
    fc.assert(
      fc.property(one, one, fc.integer({ min: 0, max: 3_000 }), (a, b, metres) => {
        const whole = edgeDistance(a.geometry, b.geometry);
        expect(edgeDistance(b.geometry, a.geometry)).toBeCloseTo(whole, 6);
        expect(distanceWithin(a, b, metres)?.edgeM ?? null).toEqual(whole <= metres ? whole : null);
      }),
      { numRuns: 60 },
    );
  });
});
