import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { slideIn } from "#client/story-player/deck.ts";
import { slideOfPlace } from "#client/story-player/slide-of-place.ts";
import { PlaceId } from "#data/schema/ids.ts";
import type { MapGround, StoryMap } from "#data/schema/story-map.ts";

const NOTHING = { type: "FeatureCollection" as const, features: [] };
const GROUND: MapGround = {
  land: NOTHING,
  parks: NOTHING,
  water: NOTHING,
  buildings: NOTHING,
  districts: NOTHING,
  streets: NOTHING,
  metro: NOTHING,
  stations: NOTHING,
  labels: NOTHING,
};
const id = (name: string) => PlaceId.parse(name);

const place = (name: string, parent: string | null): StoryMap["places"][number] => ({
  id: id(name),
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [18, 59],
        [18.1, 59],
        [18.1, 59.1],
        [18, 59],
      ],
    ],
  },
  properties: {
    id: id(name),
    name,
    level: parent === null ? "site" : "spot",
    parent: parent === null ? null : id(parent),
    accuracy: "surveyed",
    labelPoint: [18, 59],
  },
});
const slide = (selected: string | null) => ({
  look: [18, 59, 18.1, 59.1] as [number, number, number, number],
  places: [],
  selected: selected === null ? null : id(selected),
});
const MAP: StoryMap = {
  bounds: [17, 58, 19, 60],
  ground: GROUND,
  places: [place("torget", null), place("trappan", "torget"), place("parken", null)],
  slides: [slide(null), slide("torget"), slide("torget"), null],
};

describe("a file that plays", () => {
  test("a place on the map leads to its first slide, a part of it to the place's, any other nowhere", () => {
    expect(slideOfPlace(MAP, id("torget"))).toBe(1);
    expect(slideOfPlace(MAP, id("trappan"))).toBe(1);
    expect(slideOfPlace(MAP, id("parken"))).toBeNull();
    expect(slideOfPlace({ ...MAP, slides: [...MAP.slides, slide("trappan")] }, id("trappan"))).toBe(4);
  });

  test("an address leads to its slide, and no other does", () => {
    expect(slideIn("#bild-3", 5)).toBe(2);
    for (const hash of ["", "#bild-0", "#bild-6", "#bild-", "#bild-1x", "#rubrik-1"])
      expect(slideIn(hash, 5)).toBeNull();
    fc.assert(
      fc.property(fc.string(), fc.nat({ max: 200 }), (hash, count) => {
        const at = slideIn(hash, count);
        if (at !== null) expect(at).toBeLessThan(count);
      }),
    );
  });
});
