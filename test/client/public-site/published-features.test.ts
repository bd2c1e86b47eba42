import { expect, test } from "vitest";
import {
  boundsOfFeatures,
  PublishedFeatures,
  publishedFeatures,
} from "#client/public-site/published-features.ts";
import { DATA_FILES } from "#server/public-site/data/data-files.ts";
import { publishedSet, publishedVersion } from "#test/fixtures/published/published-set.ts";

const version = publishedVersion(1);
const features = PublishedFeatures.parse(JSON.parse(DATA_FILES["data.geojson"].write(version)));

test("every published place has its shape, its name and its mark on the map", () => {
  const data = publishedFeatures(features, null);
  for (const part of Object.values(data))
    expect(part.features.map(({ id }) => id)).toEqual(publishedSet.places.map(({ id }) => id));
});

test("the chosen place is the only one marked; a coarse outline is drawn as one", () => {
  const { places } = publishedFeatures(features, "skanstull");
  const marked = places.features.filter(({ properties }) => properties.selected);
  expect(marked.map(({ id }) => id)).toEqual(["skanstull"]);
  expect(marked[0]?.properties.settled).toBe(false);
});

test("the map opens on all of them", () => {
  const [west, south, east, north] = boundsOfFeatures(features);
  expect(west).toBeGreaterThan(18);
  expect(east - west).toBeLessThan(0.1);
  expect(north - south).toBeLessThan(0.05);
});
