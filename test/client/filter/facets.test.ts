import { expect, test } from "vitest";
import { FACETS, facetCounts } from "#client/filter/facets.ts";
import { filterContext, placeView } from "#data/rules/place-view.ts";
import { MeasureFilter } from "#data/schema/measure-filter.ts";
import { dataset, insideView } from "#test/views.ts";

const { rows, features } = insideView;
const places = features.map((feature) => feature.properties);
const context = filterContext(places, dataset.actors);
const view = (filter: object) => placeView(places, rows, MeasureFilter.parse(filter), context);

test("the number beside a value is what choosing it leaves", () => {
  const filter = MeasureFilter.parse({ district: ["sodermalm"] });
  for (const facet of FACETS) {
    for (const [value, count] of facetCounts(facet, rows, filter, context)) {
      expect(view({ ...filter, [facet]: [value] }).rows.length, `${facet} ${value}`).toBe(count);
    }
  }
});

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
