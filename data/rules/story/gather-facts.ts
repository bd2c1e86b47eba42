/** What the plans say to a story's audience of what one slide is about. */
import { filterContext } from "#data/rules/filter-context.ts";
import { measureTest } from "#data/rules/match-measure.ts";
import { measureTypes } from "#data/rules/measure-types.ts";
import { placeAndSpots } from "#data/rules/rows-about.ts";
import { runningYears } from "#data/rules/running-years.ts";
import type { Audience } from "#data/schema/audience.ts";
import type { ActorId, PlaceId } from "#data/schema/ids.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import type { MeasureFilter } from "#data/schema/measure-filter.ts";
import type { PlaceFeature } from "#data/schema/place-answer.ts";
import type { Slide, StoryContent } from "#data/schema/story.ts";
import type { MeasureFact, PlaceFact, SlideFacts } from "#data/schema/story-facts.ts";
import { type NamedActor, toldActors } from "./told-actors.ts";

/** What the story's audience may see of the data. */
export interface StoryGround {
  audience: Audience;
  revision: number;
  /** The day that it is, local time, `YYYY-MM-DD`. */
  day: string;
  rows: readonly MeasureRow[];
  places: readonly PlaceFeature[];
  actors: readonly NamedActor[];
}

/** The places that a slide is about: its own, or those of all place slides that are shown, each once. */
export function placesOf(slide: Slide, { slides }: Pick<StoryContent, "slides">): PlaceId[] {
  if (slide.kind === "place") return [slide.place];
  if (slide.kind === "heard" || slide.kind === "free") return [];
  return [...new Set(slides.flatMap((one) => (one.kind === "place" && !one.isHidden ? one.place : [])))];
}

/** What a slide's filter asks; nothing where the slide has none. */
const questionOf = (slide: Slide): MeasureFilter =>
  "filter" in slide ? { ...slide.filter, ...(slide.year === null ? {} : { at: slide.year }) } : {};

function measureFact(
  row: MeasureRow,
  places: readonly PlaceId[],
  actors: ReadonlyMap<ActorId, NamedActor>,
  audience: Audience,
): MeasureFact {
  const { schedule, plan } = row;
  const runs = runningYears(row) ?? { first: plan.year, last: plan.year };
  const target = schedule.targetYear ?? null;
  return {
    id: row.id,
    places: [...places],
    what: row.title ?? null,
    types: measureTypes(row),
    by: toldActors(row.responsibilities, actors, audience),
    ...runs,
    until: schedule.to ?? (target === null ? null : String(target)),
    when: schedule.words ?? null,
    isLineWork: schedule.lineWork,
    howFar: row.status,
  };
}

/** @param content the story that the slide stands in */
export function gatherFacts(
  slide: Slide,
  content: Pick<StoryContent, "slides">,
  { audience, revision, day, rows, places, actors }: StoryGround,
): SlideFacts {
  const known = new Map(places.map((place) => [place.id, place.properties]));
  const wanted = placesOf(slide, content).flatMap((id) => known.get(id) ?? []);
  const around = wanted.map((place) => ({ id: place.id, ids: placeAndSpots(known.values(), place) }));
  const passes = measureTest(questionOf(slide), filterContext([...known.values()], actors));
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return {
    audience,
    revision,
    day,
    places: wanted.map(
      ({ id, name, description, bbox }): PlaceFact => ({ id, name, about: description ?? null, box: bbox }),
    ),
    measures: rows.flatMap((row) => {
      // What is no longer in the plan is not being done.
      if (row.status === "removed" || !passes(row)) return [];
      const own = around.filter(({ ids }) => row.places.some((id) => ids.has(id))).map(({ id }) => id);
      return own.length === 0 ? [] : [measureFact(row, own, byId, audience)];
    }),
  };
}
