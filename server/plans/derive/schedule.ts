/** When a row is done: period, seasons, how often, hours, line work, and the year that it promises. Pure. */
import { hoursIn } from "#data/rules/hours-in-text.ts";
import type { Derived, DerivedSchedule } from "#data/schema/derived.ts";
import type { PlanRow } from "#data/schema/plan-row.ts";
import type { Recurrence } from "#data/schema/schedule.ts";
import { basis, derive } from "./basis.ts";
import { periodOf } from "./period.ts";
import { plainText } from "./plain-text.ts";
import { onWeekdays, recurrenceIn } from "./recurrence.ts";
import { isBeforeSeason, seasonsIn } from "./seasons.ts";
import { targetYearOf } from "./target-year.ts";
import { workOf } from "./work.ts";

/** A weekly meeting's day and time often stand in the comment. */
function withWeekday(found: Derived<Recurrence>, row: PlanRow): Derived<Recurrence> {
  if (found.value.per !== "week" || found.value.weekday !== null) return found;
  const comment = onWeekdays(plainText(row.comment?.text ?? ""));
  if (comment === null) return found;
  return derive(comment.recurrence, basis("comment", comment.words), "likely");
}

export function scheduleOf(row: PlanRow, planYear: number | null): DerivedSchedule {
  const whole = plainText(row.when?.text ?? "");
  const target = targetYearOf(row);
  // What is promised for a later year is no part of the period.
  const text =
    target?.found.basis.from === "when"
      ? whole.slice(0, target.index) + whole.slice(target.index + target.length)
      : whole;
  const often = recurrenceIn(text);
  const isCounted = often !== null && (often.recurrence.times !== null || often.recurrence.per === "year");
  const period = periodOf(text, planYear, isCounted);
  return {
    ...period,
    seasons: seasonsIn(text)
      .filter((season) => !isBeforeSeason(text, season))
      .map(({ season, words }) => derive(season, basis("when", words), "certain")),
    recurrence:
      often === null
        ? null
        : withWeekday(derive(often.recurrence, basis("when", often.words), "certain"), row),
    hours: (["when", "problem"] as const).flatMap((column) =>
      hoursIn(column === "when" ? text : plainText(row.problem?.text ?? "")).map(({ hours, words }) =>
        derive(hours, basis(column, words), "certain"),
      ),
    ),
    work: workOf(row, period),
    targetYear: target?.found ?? null,
  };
}
