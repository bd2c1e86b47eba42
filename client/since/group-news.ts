/** What has changed, as far as a filter leaves it, place by place; pure. */
import type { View } from "#client/model/use-view.ts";
import type { ActorId, MeasureId, PlaceId } from "#data/schema/ids.ts";
import type { MeasureFilter } from "#data/schema/measure-filter.ts";
import { type News, NewsKind, type WholeNews } from "#data/schema/news.ts";
import type { PlaceProperties } from "#data/schema/place-answer.ts";

/** News with all that one who is told of them is sure to see. */
export type ToldNews = News & Pick<WholeNews, "kind" | "about" | "fields">;

const isTold = (news: News): news is ToldNews =>
  news.kind !== undefined && news.about !== undefined && news.fields !== undefined;

/** What the filter leaves, and of measures and of who does them all that there is. */
interface Left {
  rows: ReadonlySet<MeasureId>;
  allRows: ReadonlySet<MeasureId>;
  places: ReadonlySet<PlaceId>;
  actors: ReadonlySet<ActorId>;
  allActors: ReadonlySet<ActorId>;
}

/** What the plans do not hold, or not any more. */
function isBeyondPlans({ about, kind }: ToldNews, { allRows, allActors }: Left): boolean {
  switch (about.noun) {
    case "measure":
      return !allRows.has(about.id);
    case "actor":
      return !allActors.has(about.id);
    case "meeting":
      return true;
    default:
      return kind === "place-removed";
  }
}

/**
 * A measure and a place are left where the filter leaves them; a finding where it leaves one of its
 * rows, or its place; an effort where it leaves one of its places; an actor where it leaves one of its
 * measures. A meeting, and what is not in the plans any more, is known by its district alone.
 */
function isLeft(news: ToldNews, filter: MeasureFilter, left: Left): boolean {
  const { about, district } = news;
  const { rows, places, actors } = left;
  if (isBeyondPlans(news, left)) {
    const { district: asked = [], ...others } = filter;
    const isAsked = district === null || asked.length === 0 || asked.includes(district);
    return Object.keys(others).length === 0 && isAsked;
  }
  switch (about.noun) {
    case "measure":
      return rows.has(about.id);
    case "place":
      return places.has(about.id);
    case "finding":
      return about.measures.some((id) => rows.has(id)) || (news.places ?? []).some((id) => places.has(id));
    case "effort":
      return (news.places ?? []).some((id) => places.has(id));
    case "actor":
      return actors.has(about.id);
    case "meeting":
      return false;
  }
}

const actorsIn = (rows: View["rows"]): Set<ActorId> =>
  new Set(rows.flatMap(({ responsibilities }) => responsibilities.map(({ actor }) => actor)));

export function newsLeft(
  items: readonly News[],
  filter: MeasureFilter,
  view: Pick<View, "rows" | "allRows" | "places">,
): ToldNews[] {
  const told = items.filter(isTold);
  if (Object.keys(filter).length === 0) return told;
  const left = {
    rows: new Set(view.rows.map(({ id }) => id)),
    allRows: new Set(view.allRows.map(({ id }) => id)),
    places: new Set(view.places.map(({ place }) => place.id)),
    actors: actorsIn(view.rows),
    allActors: actorsIn(view.allRows),
  };
  return told.filter((news) => isLeft(news, filter, left));
}

export interface NewsGroup {
  /** Null: of no single place. */
  place: PlaceProperties | null;
  items: ToldNews[];
}

/**
 * In the places' order; what is about several places is told under each, what is about none comes
 * last. Within a place by kind.
 */
export function groupNews(items: readonly ToldNews[], places: readonly PlaceProperties[]): NewsGroup[] {
  const known = new Set(places.map(({ id }) => id));
  const inOrder = [...items].sort(
    (a, b) => NewsKind.options.indexOf(a.kind) - NewsKind.options.indexOf(b.kind),
  );
  const groups: NewsGroup[] = places.map((place) => ({
    place,
    items: inOrder.filter((news) => news.places?.includes(place.id)),
  }));
  const nowhere = inOrder.filter((news) => !(news.places ?? []).some((id) => known.has(id)));
  return [...groups, { place: null, items: nowhere }].filter((group) => group.items.length > 0);
}

/** How many things there are of each kind, in the order in which they are told. */
export const countNews = (items: readonly ToldNews[]): { kind: NewsKind; count: number }[] =>
  NewsKind.options
    .map((kind) => ({ kind, count: items.filter((news) => news.kind === kind).length }))
    .filter(({ count }) => count > 0);
