import { expect, test } from "vitest";
import type { PublishedSet } from "#data/schema/published.ts";
import { setDifference } from "#server/public-site/data/set-difference.ts";
import { publishedSet } from "#test/fixtures/published/published-set.ts";

/** The set with one of its places as it has become. */
const withPlace = (
  id: string,
  change: (place: PublishedSet["places"][number]) => Partial<PublishedSet["places"][number]>,
) => ({
  ...publishedSet,
  places: publishedSet.places.map((place) => (place.id === id ? { ...place, ...change(place) } : place)),
});

const told = (before: PublishedSet | null, after: PublishedSet) =>
  setDifference(before, after).map(({ place, is, measures }) => [
    place.id,
    is,
    measures.map((one) => one.is),
  ]);

test("two that say the same have nothing between them", () => {
  expect(told(publishedSet, structuredClone(publishedSet))).toEqual([]);
});

test("of the first version all is new", () => {
  expect(told(null, publishedSet).map(([, is]) => is)).toEqual(publishedSet.places.map(() => "new"));
});

test("a measure that is done is told as that, not as any change", () => {
  const after = withPlace("medborgarplatsen", ({ measures }) => ({
    measures: measures.map((one, index) =>
      index === 0 ? { ...one, howFar: "done" } : index === 2 ? { ...one, untilYear: 2028 } : one,
    ),
  }));
  expect(told(publishedSet, after)).toEqual([["medborgarplatsen", "changed", ["done", "changed"]]]);
});

test("what comes and goes is told with the place that it belongs to", () => {
  const fewer = withPlace("skanstull", ({ measures }) => ({ measures: measures.slice(1) }));
  expect(told(publishedSet, fewer)).toEqual([["skanstull", "changed", ["gone"]]]);
  expect(told(fewer, publishedSet)).toEqual([["skanstull", "changed", ["new"]]]);
  const without = { ...publishedSet, places: publishedSet.places.filter(({ id }) => id !== "slussen") };
  expect(told(publishedSet, without)).toEqual([["slussen", "gone", []]]);
  expect(told(without, publishedSet)).toEqual([["slussen", "new", []]]);
});

test("a place that was given another name has changed", () => {
  expect(
    told(
      publishedSet,
      withPlace("slussen", () => ({ name: "Slussplan" })),
    ),
  ).toEqual([["slussen", "changed", []]]);
});
