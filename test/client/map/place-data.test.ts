import { describe, expect, test } from "vitest";
import { placeData } from "#client/map/place-data.ts";
import { boxAround, boxesMeet } from "#data/rules/bounds.ts";
import { PlaceId } from "#data/schema/ids.ts";
import { insideView } from "#test/views.ts";

const { features } = insideView;
const all = new Map(features.map((feature) => [feature.id, feature.properties.counts.measures]));
const id = (text: string) => PlaceId.parse(text);

describe("the places on the map", () => {
  test("are all drawn, areas lowest and spots uppermost", () => {
    const levels = placeData(features, all, new Map(), null).shapes.features.map(
      (feature) => feature.properties?.level,
    );
    expect(levels).toHaveLength(32);
    expect(levels.lastIndexOf("area")).toBeLessThan(levels.indexOf("site"));
    expect(levels.lastIndexOf("site")).toBeLessThan(levels.indexOf("spot"));
  });

  test("gather far out as places of the plan, never areas or spots, and only those that pass", () => {
    const only = new Map([
      [id("skanstull"), 2],
      [id("ringens-centrum"), 2],
      [id("centrala-sodermalm"), 8],
    ]);
    expect(placeData(features, only, new Map(), null).points.features.map((feature) => feature.id)).toEqual([
      "skanstull",
    ]);
  });

  test("a chosen place brings its spots with it, and its name comes first", () => {
    const { shapes, names } = placeData(features, all, new Map(), id("hasselby-torg"));
    const family = shapes.features
      .filter((feature) => feature.properties?.family === true)
      .map((feature) => feature.id);
    expect(family.sort()).toEqual([
      "hasselby-torg",
      "hasselby-torg-engelska-parken",
      "hasselby-torg-gangvagen-loftgangen-tryman",
      "hasselby-torg-stora-torget",
      "hasselby-torg-tunnelbaneentren",
    ]);
    const first = [...names.features].sort((a, b) => a.properties?.order - b.properties?.order)[0];
    expect(first?.id).toBe("hasselby-torg");
  });

  test("an outline is solid where the position is settled and dashed where it is approximate", () => {
    const settled = (place: string) =>
      placeData(features, all, new Map(), null).shapes.features.find((feature) => feature.id === place)
        ?.properties?.settled;
    expect(settled("mariatorget")).toBe(true);
    expect(settled("skanstull")).toBe(false);
    expect(settled("bysistappan")).toBe(false);
  });
});

test("a box around places holds them all", () => {
  expect(
    boxAround([
      [1, 2, 3, 4],
      [0, 3, 2, 9],
    ]),
  ).toEqual([0, 2, 3, 9]);
  expect(boxAround([])).toBeNull();
  expect(boxesMeet([0, 0, 1, 1], [1, 1, 2, 2])).toBe(true);
  expect(boxesMeet([0, 0, 1, 1], [2, 0, 3, 1])).toBe(false);
});
