/** The map as text: how many places, where, how far, by when and who, sentence by sentence. */
import type { PlaceView } from "#data/rules/place-view.ts";
import { statusCounts } from "#data/rules/status-counts.ts";
import { targetReached } from "#data/rules/target-reached.ts";
import { targetYearRows } from "#data/rules/target-years.ts";
import type { ActorId, DistrictId } from "#data/schema/ids.ts";
import type { ListedMeasure } from "#data/schema/measure-answer.ts";
import type { MeasureFilter } from "#data/schema/measure-filter.ts";
import { Status } from "#data/schema/status.ts";
import { all, counted } from "./lists.ts";
import type { Names } from "./names.ts";
import { viewSentence } from "./view-sentence.ts";
import type { SentenceWords } from "./words.ts";

/** Names of places before the list of places does it better. */
const NAMED = 12;
const ACTORS = 3;

interface Told {
  view: PlaceView;
  filter: MeasureFilter;
  names: Names;
  words: SentenceWords;
}

function where({ view: { places }, names, words }: Told): string[] {
  const sites = places.filter(({ place }) => place.level !== "spot").map(({ place }) => place);
  const spots = places.length - sites.length;
  if (sites.length === 0) return [words.map.nothing];
  const perDistrict = new Map<DistrictId, number>();
  for (const { district } of sites) perDistrict.set(district, (perDistrict.get(district) ?? 0) + 1);
  const districts = [...perDistrict].map(
    ([id, count]) => `${names.district(id) ?? words.unknown.district} (${count})`,
  );
  const vague = sites.filter(({ accuracy }) => accuracy === "estimated" || accuracy === "assumed").length;
  return [
    words.map.inDistricts(all(districts, words), sites.length),
    ...(sites.length <= NAMED
      ? [
          words.map.named(
            all(
              sites.map(({ name }) => name),
              words,
            ),
            sites.length,
          ),
        ]
      : []),
    ...(spots === 0 ? [] : [words.map.spots(counted(spots, words.spot, words), spots, sites.length)]),
    ...(vague === 0 ? [] : [words.map.approximate(counted(vague, words.place, words), vague)]),
  ];
}

function howFar({ view: { rows }, words }: Told): string[] {
  if (rows.length === 0) return [];
  const counts = statusCounts(rows);
  const told = Status.options.flatMap((status) => {
    const count = counts[status];
    return count === 0 ? [] : [`${count} ${words.statusOf[status][count === 1 ? 0 : 1]}`];
  });
  return [words.map.statuses(all(told, words))];
}

function byWhen({ view: { rows, places }, filter: { at }, words }: Told): string[] {
  const years = targetYearRows(rows).map(({ year, measures }) =>
    words.map.yearOf(year, counted(measures.length, words.measure, words)),
  );
  const ended = at === undefined ? [] : places.filter(({ place }) => targetReached(place, at) === "all");
  return [
    ...(years.length === 0 ? [] : [words.map.targetYears(all(years, words))]),
    ...(ended.length === 0
      ? []
      : [
          words.map.reached(
            all(
              ended.map(({ place }) => place.name),
              words,
            ),
            ended.length,
          ),
        ]),
  ];
}

/** Those that have a part in most rows; of equals, those that come first in the plan. */
function mostActive(rows: readonly ListedMeasure[]): [ActorId, number][] {
  const counts = new Map<ActorId, number>();
  for (const row of rows)
    for (const actor of new Set(row.responsibilities.map((one) => one.actor)))
      counts.set(actor, (counts.get(actor) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).slice(0, ACTORS);
}

function who({ view: { rows }, names, words }: Told): string[] {
  const actors = mostActive(rows).map(
    ([id, count]) => `${names.actor(id) ?? words.unknown.actor} (${count})`,
  );
  return actors.length === 0 ? [] : [words.map.actors(all(actors, words), actors.length)];
}

/** Places are named in the list's order, never by how bad it is there. */
export function mapInWords(
  view: PlaceView,
  filter: MeasureFilter,
  names: Names,
  words: SentenceWords,
): string[] {
  const told = { view, filter, names, words };
  const { head, rest } = viewSentence(view, filter, names, words);
  return [`${head}${rest}`, ...where(told), ...howFar(told), ...byWhen(told), ...who(told)];
}
