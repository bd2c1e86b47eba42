import { bbox } from "@turf/turf";
import fc from "fast-check";
import { expect, test } from "vitest";
import { freePlaceId } from "#data/rules/free-place-id.ts";
import { outlineSize, outlineWords } from "#data/rules/outline-size.ts";
import { placeFaults } from "#data/rules/place-faults.ts";
import { PlaceId } from "#data/schema/ids.ts";
import { PlaceFile, type PlaceSource } from "#data/schema/place.ts";
import { readDatasetFiles } from "#server/dataset/index.ts";
import { paths } from "#server/paths.ts";

const { places } = (await readDatasetFiles(paths.data)).dataset;
const registerOf = (place: PlaceSource) =>
  places.filter(({ properties }) => properties.district === place.properties.district);
const any = fc.constantFrom(...places);

/** Degrees of longitude for one of latitude, at 59.3° north. */
const STRETCH = 1.96;

function drawn(longitude: number, latitude: number, size: number): PlaceSource {
  const east = longitude + size * STRETCH;
  const ring = [
    [longitude, latitude],
    [east, latitude],
    [east, latitude + size],
    [longitude, latitude + size],
    [longitude, latitude],
  ];
  const [first] = places;
  if (first === undefined) throw new Error("There are places");
  const properties = { ...first.properties, id: PlaceId.parse("ny"), name: "Ny", aliases: [], parent: null };
  return PlaceFile.shape.features.element.parse({
    type: "Feature",
    id: "ny",
    properties,
    geometry: { type: "Polygon", coordinates: [ring] },
  });
}

test("every place of the files could be written as it stands", () => {
  for (const place of places) expect(placeFaults(place, place, registerOf(place), []), place.id).toEqual([]);
});

test("a place whose outline is not touched is never told anything of it", () => {
  fc.assert(
    fc.property(any, (place) => {
      const renamed = { ...place, properties: { ...place.properties, name: "Något annat" } };
      expect(placeFaults(renamed, place, registerOf(place), [])).toEqual([]);
    }),
  );
});

test("an outline drawn over a neighbour, or far away, is told once and then taken at its word", () => {
  fc.assert(
    fc.property(any, fc.boolean(), (place, isFar) => {
      const [west = 0, south = 0, east = 0, north = 0] = bbox(place.geometry);
      const size = Math.max(north - south, (east - west) / STRETCH);
      const over = isFar ? drawn(west + 1, south, 0.001) : drawn(west, south, size);
      const parent = isFar ? null : place.properties.parent;
      const beside = { ...over, properties: { ...over.properties, parent } };
      const register = registerOf(place);
      const told = placeFaults(beside, null, register, []).filter(({ at }) => at.startsWith("despite."));
      const notices = told.map(({ at }) => (at === "despite.overlap" ? "overlap" : "far-away"));
      if (isFar) expect(notices).toEqual(["far-away"]);
      const again = placeFaults(beside, null, register, [...notices]);
      expect(again.filter(({ at }) => at.startsWith("despite."))).toEqual([]);
    }),
  );
});

test("a square is as large as its sides say, wherever it lies", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 17.8, max: 18.2, noNaN: true }),
      fc.double({ min: 59.2, max: 59.4, noNaN: true }),
      fc.integer({ min: 20, max: 2_000 }),
      (longitude, latitude, metres) => {
        const { geometry } = drawn(longitude, latitude, metres / 111_195);
        const { areaM2, widthM, heightM } = outlineSize(geometry);
        expect(Math.abs(heightM - metres)).toBeLessThanOrEqual(metres * 0.01 + 1);
        expect(Math.abs(areaM2 - widthM * heightM) / areaM2).toBeLessThan(0.08);
        expect(outlineWords(geometry)).toContain(`${areaM2} m²`);
      },
    ),
  );
});

test("every name makes an identity that is free", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (name) => {
      const first = freePlaceId(name, new Set());
      const second = freePlaceId(name, new Set([first]));
      expect(PlaceId.parse(second)).not.toBe(first);
    }),
  );
});
