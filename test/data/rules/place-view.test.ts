import { expect, test } from "vitest";
import { filterContext } from "#data/rules/filter-context.ts";
import { placeView } from "#data/rules/place-view.ts";
import { MeasureFilter } from "#data/schema/measure-filter.ts";
import { dataset, insideView } from "#test/views.ts";

const { rows, features } = insideView;
const places = features.map((feature) => feature.properties);
const context = filterContext(places, dataset.actors);
const view = (filter: object) => placeView(places, rows, MeasureFilter.parse(filter), context);

test("without a filter every place and every measure is there, also places without measures", () => {
  expect(view({}).rows).toHaveLength(131);
  expect(view({}).places).toHaveLength(32);
});

test("a filter on measures leaves the places that have such measures, with those alone", () => {
  const { places: left } = view({ actor: ["trafikkontoret"], role: ["lead"] });
  const names = left.map(({ place }) => place.id);
  expect(names).toContain("maltesholmstorget");
  expect(names).toContain("hasselby-torg");
  expect(names).not.toContain("skanstull");
  for (const { rows: own } of left) expect(own.length).toBeGreaterThan(0);
});

test("a filter on the place itself leaves the places that fit, whether or not something is planned there", () => {
  const { places: left } = view({ placeKind: ["square"], district: ["sodermalm"] });
  expect(left.map(({ place }) => place.id)).toContain("mariatorget");
  expect(left.every(({ place }) => place.kind === "square")).toBe(true);
});

test("of a year, what runs then is left, and also the places that should have stopped being an open drug scene", () => {
  const { rows: running, places: left } = view({ at: 2030 });
  expect(running.length).toBeLessThan(rows.length);
  expect(left.map(({ place }) => place.id)).toEqual(
    expect.arrayContaining(["maltesholmstorget", "hasselby-torg"]),
  );
  expect(view({ at: 2025 }).places.map(({ place }) => place.id)).not.toContain("mariatorget");
});

test("of a year and an actor, places that the actor has no part in stay away", () => {
  const { places: left } = view({ at: 2030, district: ["sodermalm"], actor: ["trafikkontoret"] });
  expect(left.map(({ place }) => place.id)).not.toContain("maltesholmstorget");
});
