/** All that is known for planning an effort of several actors together; each part has its own file. */
import { rowsAbout } from "#data/rules/rows-about.ts";
import type { ActorId, DistrictId, PlaceId } from "#data/schema/ids.ts";
import type { ListedMeasure } from "#data/schema/measure-answer.ts";
import type { PlaceFeature } from "#data/schema/place-answer.ts";
import { type ActorNode, type ChosenPlace, chosenPlaces, chosenRows } from "./chosen-rows.ts";
import { type DisplacementRing, displacementRing } from "./displacement-ring.ts";
import { type NearPair, nearPairs } from "./near-places.ts";
import { monthsWithin, type Period } from "./period.ts";
import { proposedStops, sharedPlaces } from "./shared-places.ts";
import { type SharedTimes, sharedTimes } from "./shared-times.ts";
import { type VisitingOrder, visitingOrder } from "./visiting-order.ts";
import { type Attendee, whoAttends } from "./who-attends.ts";

export interface PlanChoice {
  actors: readonly ActorId[];
  /** Whose plans they are looked for in; null in all of them. */
  district: DistrictId | null;
  period: Period | null;
  /** Where to go; null takes what is proposed. */
  stops: readonly PlaceId[] | null;
  /** The stop to begin at; null begins wherever that makes the way shortest. */
  start: PlaceId | null;
  /** How far from edge to edge counts as near, in metres. */
  walkM: number;
  /** How far from the stops trouble is looked for, in metres. */
  ringM: number;
}

export interface PlanGround {
  features: readonly PlaceFeature[];
  rows: readonly ListedMeasure[];
  actors: readonly ActorNode[];
}

export interface PlannedStop {
  id: PlaceId;
  at: PlaceFeature["properties"]["labelPoint"];
  place: PlaceFeature["properties"];
}

export interface JointPlan {
  /** Each place where one of the chosen has something. */
  places: ChosenPlace[];
  shared: ChosenPlace[];
  near: NearPair[];
  order: VisitingOrder<PlannedStop>;
  times: SharedTimes;
  attendees: Attendee[];
  ring: DisplacementRing;
}

/** The same whatever order the actors are given in. A stop that is no place is left out. */
export function jointPlan({ features, rows, actors }: PlanGround, choice: PlanChoice): JointPlan {
  const { district, period, walkM, ringM } = choice;
  const places = features.map(({ properties }) => properties);
  const byId = new Map(features.map((feature) => [feature.id, feature]));
  const own = rows.filter((row) => district === null || row.district === district);
  const chosen = chosenRows(own, actors, choice.actors, period);
  const theirs = chosenPlaces(places, chosen);
  const shared = sharedPlaces(theirs);
  const wanted = new Set(choice.stops ?? proposedStops(shared).map(({ place }) => place.id));
  const stops = [...wanted].flatMap((id) => byId.get(id)?.properties ?? []);
  const running = rows.filter((row) => monthsWithin(row, period).length > 0);
  const around = new Set(stops.flatMap((stop) => rowsAbout(places, stop, running)));
  const there = chosen.filter(({ row }) => around.has(row));
  return {
    places: theirs,
    shared,
    near: nearPairs(theirs, byId, walkM),
    order: visitingOrder(
      stops.map((place) => ({ id: place.id, at: place.labelPoint, place })),
      choice.start,
    ),
    times: sharedTimes(choice.actors, there, [...around]),
    attendees: whoAttends({ places, rows, actors, chosen: choice.actors, stops, period }),
    ring: displacementRing(
      features,
      rows,
      stops.map(({ id }) => id),
      ringM,
    ),
  };
}
