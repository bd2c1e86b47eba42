/** What one published set says that the one before it did not, as a reader would tell it; pure. */
import type { PublishedMeasure, PublishedPlace, PublishedSet } from "#data/schema/published.ts";

export interface MeasureNews {
  measure: PublishedMeasure;
  /** `done` is what matters most of a change; then it is told as that. */
  is: "new" | "gone" | "done" | "changed";
}

export interface PlaceNews {
  place: PublishedPlace;
  is: "new" | "gone" | "changed";
  measures: MeasureNews[];
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function measureNews(before: readonly PublishedMeasure[], after: readonly PublishedMeasure[]): MeasureNews[] {
  const earlier = new Map(before.map((measure) => [measure.id, measure]));
  const now = new Set(after.map(({ id }) => id));
  const told = after.flatMap((measure): MeasureNews[] => {
    const was = earlier.get(measure.id);
    if (was === undefined) return [{ measure, is: "new" }];
    if (same(was, measure)) return [];
    const isDone = measure.howFar === "done" && was.howFar !== "done";
    return [{ measure, is: isDone ? "done" : "changed" }];
  });
  const gone = before.filter(({ id }) => !now.has(id));
  return [...told, ...gone.map((measure): MeasureNews => ({ measure, is: "gone" }))];
}

/**
 * @param before null for the first version: all of it is new
 * @returns the places that there is something to tell of, in the set's order, those that went last
 */
export function setDifference(before: PublishedSet | null, after: PublishedSet): PlaceNews[] {
  const earlier = new Map((before?.places ?? []).map((place) => [place.id, place]));
  const now = new Set(after.places.map(({ id }) => id));
  const told = after.places.flatMap((place): PlaceNews[] => {
    const was = earlier.get(place.id);
    const measures = measureNews(was?.measures ?? [], place.measures);
    if (was === undefined) return [{ place, is: "new", measures }];
    const { measures: _now, ...own } = place;
    const { measures: _before, ...ownBefore } = was;
    return measures.length === 0 && same(own, ownBefore) ? [] : [{ place, is: "changed", measures }];
  });
  const gone = [...earlier.values()].filter(({ id }) => !now.has(id));
  return [...told, ...gone.map((place): PlaceNews => ({ place, is: "gone", measures: [] }))];
}
