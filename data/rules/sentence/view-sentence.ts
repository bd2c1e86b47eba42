/** One sentence that says what a filter leaves: "12 åtgärder på 5 platser där Trafikkontoret ansvarar, målår 2026." */

import type { PlaceView } from "#data/rules/place-view.ts";
import { targetReached } from "#data/rules/target-reached.ts";
import type { MeasureFilter } from "#data/schema/measure-filter.ts";
import { filterPhrases } from "./filter-phrases.ts";
import { counted } from "./lists.ts";
import type { Names } from "./names.ts";
import type { SentenceWords } from "./words.ts";

export interface ViewSentence {
  /** How much there is; it may be set off from the rest. */
  head: string;
  /** What was asked, with the space or comma before it and the full stop. */
  rest: string;
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** What should have come to an end by the year that is looked at; one sentence each. */
function reachedBy({ places }: PlaceView, at: number, words: SentenceWords): string[] {
  const reached = places.map(({ place }) => targetReached(place, at));
  const whole = reached.filter((one) => one === "all").length;
  const partly = reached.filter((one) => one === "some").length;
  return [
    ...(whole === 0 ? [] : [words.reached(counted(whole, words.place, words), whole)]),
    ...(partly === 0 ? [] : [words.disagree(counted(partly, words.place, words))]),
  ];
}

/** Places, not the spots in them: what is said of a spot is said of its place. */
export function viewSentence(
  view: PlaceView,
  filter: MeasureFilter,
  names: Names,
  words: SentenceWords,
): ViewSentence {
  const { rows, places } = view;
  const { at } = filter;
  const onPlaces = rows.filter((row) => row.places.length > 0).length;
  const sites = places.filter((one) => one.place.level !== "spot" && one.rows.length > 0).length;
  const atPlaces = counted(sites, words.place, words);
  const measures = counted(rows.length, words.measure, words);
  const many = at === undefined ? capital(measures) : words.running(at, measures, rows.length);
  const isAllOnPlaces = onPlaces > 0 && onPlaces === rows.length;
  const { phrases, clauses, targetYear } = filterPhrases(filter, names, words);
  const asked = [...phrases, clauses.join(` ${words.and} `)].filter((part) => part !== "");
  const ends = [
    ...(targetYear === null ? [] : [targetYear]),
    ...(onPlaces > 0 && !isAllOnPlaces ? [words.ofWhich(onPlaces, atPlaces)] : []),
  ];
  const more = at === undefined ? [] : reachedBy(view, at, words);
  return {
    head: isAllOnPlaces ? `${many} ${words.onPlaces(atPlaces)}` : many,
    rest: [
      ...asked.map((part) => ` ${part}`),
      ...ends.map((part) => `, ${part}`),
      ".",
      ...more.map((sentence) => ` ${sentence}`),
    ].join(""),
  };
}
