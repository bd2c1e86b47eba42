import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countNews, groupNews, newsLeft } from "#client/since/group-news.ts";
import { ActorId, DistrictId, EffortId } from "#data/schema/ids.ts";
import type { MeasureFilter } from "#data/schema/measure-filter.ts";
import { MeetingId } from "#data/schema/meeting.ts";
import { type News, NewsKind } from "#data/schema/news.ts";
import { insideView } from "#test/views.ts";

const { rows } = insideView;
const places = insideView.features.map(({ properties }) => properties);
const [row] = rows.filter((one) => one.places.length === 1);
if (row === undefined) throw new Error("The dataset has measures with a place");
const view = {
  rows: rows.map((one) => ({ ...one, openFindings: [] })),
  allRows: rows.map((one) => ({ ...one, openFindings: [] })),
  places: places.map((place) => ({ place, rows: [] })),
};

const news = (kind: NewsKind, other: Partial<News> = {}): News => ({
  district: row.district,
  actors: [],
  kind,
  about: { noun: "measure", id: row.id },
  title: "En åtgärd",
  places: row.places,
  fields: [],
  ...other,
});
const STATUS: MeasureFilter = { status: ["done"] };

describe("what has changed, as far as a filter leaves it", () => {
  test("all of it without a filter", () => {
    expect(newsLeft([news("status"), news("removed")], {}, view)).toHaveLength(2);
  });

  test("what is about a measure that is left, and about none that is not", () => {
    expect(newsLeft([news("status")], STATUS, view)).toHaveLength(1);
    const others = { ...view, rows: view.rows.filter(({ id }) => id !== row.id) };
    expect(newsLeft([news("status")], STATUS, others)).toEqual([]);
  });

  test("what is gone is found by its district, and by nothing else", () => {
    const left = { ...view, allRows: [], rows: [] };
    expect(newsLeft([news("removed")], { district: [row.district] }, left)).toHaveLength(1);
    expect(newsLeft([news("removed")], STATUS, left)).toEqual([]);
  });

  test("an effort where one of its places is left, an actor where one of its measures is", () => {
    const effort = news("effort-added", {
      about: { noun: "effort", id: EffortId.parse("5b0f5b8c-3c2e-4c8e-9a57-0e3a1d6a3f11") },
    });
    const [actor] = row.responsibilities;
    const changed = news("actor-changed", {
      district: null,
      places: [],
      about: { noun: "actor", id: ActorId.parse(actor?.actor ?? ""), into: null },
    });
    expect(newsLeft([effort, changed], STATUS, view)).toHaveLength(2);
    expect(newsLeft([effort, changed], STATUS, { ...view, rows: [], places: [] })).toEqual([]);
  });

  test("a meeting, and an actor that no plan names, by the district alone", () => {
    const items = [
      news("meeting-added", {
        places: [],
        about: {
          noun: "meeting",
          id: MeetingId.parse("5b0f5b8c-3c2e-4c8e-9a57-0e3a1d6a3f11"),
          date: "2026-05-06",
        },
      }),
      news("actor-added", {
        places: [],
        about: { noun: "actor", id: ActorId.parse("nattvandrarna"), into: null },
      }),
    ];
    const other = DistrictId.parse("norrmalm");
    expect(newsLeft(items, { district: [row.district] }, view)).toHaveLength(2);
    expect(newsLeft(items, { district: [other] }, view)).toEqual([]);
    expect(newsLeft(items, STATUS, view)).toEqual([]);
    const shared = items.map((one) => ({ ...one, district: null }));
    expect(newsLeft(shared, { district: [other] }, view), "all districts share the city's").toHaveLength(2);
  });

  test("what the reader does not see is not told", () => {
    const { kind: _, ...hidden } = news("status");
    expect(newsLeft([hidden], {}, view)).toEqual([]);
  });
});

describe("what has changed, place by place", () => {
  test("stands under each of its places, and last of all what has none", () => {
    const items = newsLeft([news("text", { places: [] }), news("status")], {}, view);
    const groups = groupNews(items, places);
    expect(groups.map(({ place }) => place?.id ?? null)).toEqual([row.places[0], null]);
  });

  test("leaves nothing out, and counts each thing once", () => {
    const kind = fc.constantFrom(...NewsKind.options);
    const somewhere = fc.subarray(places.map(({ id }) => id));
    fc.assert(
      fc.property(fc.array(fc.tuple(kind, somewhere)), (all) => {
        const items = newsLeft(
          all.map(([one, at]) => news(one, { places: at })),
          {},
          view,
        );
        const grouped = new Set(groupNews(items, places).flatMap((group) => group.items));
        expect(grouped.size).toBe(items.length);
        expect(countNews(items).reduce((sum, { count }) => sum + count, 0)).toBe(items.length);
      }),
      { numRuns: 30 },
    );
  });
});
