/** The timeline: for each place a lane with what runs there, its target years and what does not add up. */
import type { PlaceView } from "#data/rules/place-view.ts";
import { rowsAboutEach } from "#data/rules/rows-about.ts";
import { targetYearRows } from "#data/rules/target-years.ts";
import { type YearRange, yearRange } from "#data/rules/year-range.ts";
import type { ListedMeasure } from "#data/schema/measure-answer.ts";
import type { PlaceProperties, TargetYearRows } from "#data/schema/place-answer.ts";
import { type Bar, barsOf } from "./bars.ts";
import { type LaneNotice, laneNotices, type TrailYears } from "./lane-notices.ts";
import { lastDayOf } from "./measure-span.ts";

export interface Lane {
  /** Null: measures that are for no single place. */
  place: PlaceProperties | null;
  bars: Bar[];
  /** How many tracks the bars take. */
  tracks: number;
  targetYears: TargetYearRows[];
  notices: LaneNotice[];
  /** Measures that never run: removed from the plan, or not done. */
  stopped: ListedMeasure[];
}

export interface Timeline {
  range: YearRange;
  lanes: Lane[];
}

interface Everything {
  allPlaces: readonly PlaceProperties[];
  allRows: readonly ListedMeasure[];
}

function lane(
  place: PlaceProperties | null,
  rows: readonly ListedMeasure[],
  about: readonly ListedMeasure[],
  { last }: YearRange,
  trails: TrailYears,
): Lane {
  const bars = barsOf(rows, lastDayOf(last, 12));
  const running = new Set(bars.flatMap((bar) => bar.rows));
  return {
    place,
    bars,
    tracks: Math.max(0, ...bars.map(({ track }) => track + 1)),
    targetYears: targetYearRows(about),
    notices: laneNotices(about, trails),
    stopped: rows.filter((row) => !running.has(row)),
  };
}

/**
 * A lane for each place that the filter leaves something of, in the places' order; what is for no
 * single place comes last. A spot's measures stand in its place's lane; a spot has a lane of its own only
 * where the filter leaves out its place. The bars are of what the
 * filter leaves; target years and notices are of the place, whatever the filter.
 *
 * @param today this calendar year, which is always within the range
 */
export function timeline(
  { places, rows, allPlaces, allRows }: PlaceView & Everything,
  today: number,
  trails: TrailYears = new Map(),
): Timeline {
  const found = yearRange(allRows) ?? { first: today, last: today };
  const range = { first: Math.min(found.first, today), last: Math.max(found.last, today) };
  const about = rowsAboutEach(allPlaces, allRows);
  const shown = new Set(places.map(({ place }) => place.id));
  const isInAnother = ({ level, parent }: PlaceProperties) =>
    level === "spot" && parent !== null && shown.has(parent);
  const lanes = places
    .filter(({ place, rows: own }) => own.length > 0 && !isInAnother(place))
    .map(({ place, rows: own }) => lane(place, own, about.get(place.id) ?? [], range, trails));
  const placeless = rows.filter((row) => row.places.length === 0);
  return {
    range,
    lanes: placeless.length === 0 ? lanes : [...lanes, lane(null, placeless, [], range, trails)],
  };
}
