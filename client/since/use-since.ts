/** The day from which changes are told: the address's, else the last visit's, else a month ago. */
import { useSearch } from "@tanstack/react-router";
import { useState } from "react";
import type { ListedMeasure } from "#data/schema/measure-answer.ts";
import { dayIn, monthBefore, noteVisit } from "./last-visit.ts";
import { SinceSearch } from "./since-search.ts";

/** The latest day that a follow-up is dated, as exactly as it is; none after today. */
export function lastFollowUpDay(
  rows: readonly Pick<ListedMeasure, "followUps">[],
  today: string,
): string | null {
  let last: string | null = null;
  for (const { followUps = [] } of rows)
    for (const { date } of followUps) {
      // Of a month or a year, its first day.
      const day = date == null ? null : `${date}-01-01`.slice(0, 10);
      if (day !== null && day <= today && (last === null || day > last)) last = day;
    }
  return last;
}

export function useSince(rows: readonly Pick<ListedMeasure, "followUps">[]) {
  const { sedan } = SinceSearch.parse(useSearch({ strict: false }));
  const [now] = useState(() => new Date());
  const today = dayIn(now);
  const [visit] = useState(() => noteVisit(localStorage, today));
  const month = monthBefore(now);
  return {
    since: sedan ?? visit ?? month,
    today,
    visit,
    followUp: lastFollowUpDay(rows, today),
    month,
  };
}
