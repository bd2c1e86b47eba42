/** When the chosen actors could go together, by what the plan's rows say: months, seasons, weekdays and hours. */
import { hoursIn } from "#data/rules/hours-in-text.ts";
import type { Hours } from "#data/schema/derived.ts";
import type { ActorId } from "#data/schema/ids.ts";
import type { ListedMeasure } from "#data/schema/measure-answer.ts";
import { type Recurrence, Season } from "#data/schema/schedule.ts";
import type { ChosenRow } from "./chosen-rows.ts";
import { hoursTogether } from "./hours-together.ts";
import { inAll } from "./tied-rows.ts";

export type Weekday = NonNullable<Recurrence["weekday"]>;

/** The months in which an actor has something to do at the places, in the year's order. */
export interface ActorMonths {
  actor: ActorId;
  months: number[];
  /** Seasons that the rows name, in the year's order; none where they name dates or nothing. */
  seasons: Season[];
}

/** Hours that a row names, in its own words. */
export interface NamedHours {
  hours: Hours;
  words: string;
  row: ListedMeasure;
}

/** A day of the week, and a time where there is one, that a row names. */
export interface NamedDay {
  weekday: Weekday;
  time: string | null;
  row: ListedMeasure;
}

export interface SharedTimes {
  actors: ActorMonths[];
  /** In which all of them have something to do. */
  months: number[];
  /** In the rows' order. */
  days: NamedDay[];
  hours: NamedHours[];
  /** What all of the hours have in common; null where they have nothing, or none are named. */
  hoursTogether: Hours | null;
}

const monthOrder = (months: Iterable<number>): number[] => [...new Set(months)].sort((a, b) => a - b);

function monthsOf(actor: ActorId, rows: readonly ChosenRow[]): ActorMonths {
  const own = rows.filter(({ actors }) => actors.includes(actor));
  const named = new Set(own.flatMap(({ row }) => row.schedule.seasons));
  return {
    actor,
    months: monthOrder(own.flatMap(({ months }) => months)),
    seasons: Season.options.filter((season) => named.has(season)),
  };
}

/**
 * The hours in a row's words: of when it is done, and of when its problem is seen. The public gets
 * neither words, and so no hours.
 */
function hoursOf(row: ListedMeasure): NamedHours[] {
  const texts = [row.schedule.words, row.problem.text].filter((text) => text != null);
  return texts.flatMap((text) => hoursIn(text).map(({ hours, words }) => ({ hours, words, row })));
}

const dayOf = (row: ListedMeasure): NamedDay[] => {
  const { weekday = null, time = null } = row.schedule.recurrence ?? {};
  return weekday === null ? [] : [{ weekday, time, row }];
};

/** The same hours in the same words of one problem are said once, whichever of its rows they stand on. */
function once(all: readonly NamedHours[]): NamedHours[] {
  const said = new Set<string>();
  return all.filter(({ words, row, hours }) => {
    const key = [row.problem.id, words, hours.from].join(" ");
    if (said.has(key)) return false;
    said.add(key);
    return true;
  });
}

/**
 * @param rows of the chosen actors at the places that they would go to
 * @param around every row about those places: a problem shows at the same hours whoever meets it
 */
export function sharedTimes(
  chosen: readonly ActorId[],
  rows: readonly ChosenRow[],
  around: readonly ListedMeasure[],
): SharedTimes {
  const actors = [...new Set(chosen)].sort().map((actor) => monthsOf(actor, rows));
  const hours = once(around.flatMap(hoursOf));
  return {
    actors,
    // Who has nothing at these places comes along whenever the others go.
    months: inAll(actors.map(({ months }) => months).filter((months) => months.length > 0)),
    days: around.flatMap(dayOf),
    hours,
    hoursTogether: hoursTogether(hours.map((one) => one.hours)),
  };
}
