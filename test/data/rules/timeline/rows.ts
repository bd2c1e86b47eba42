/** A real row with another time, for tests of the timeline. */
import type { ListedMeasure } from "#data/schema/measure-answer.ts";
import { insideView } from "#test/views.ts";

function anyRow(): ListedMeasure {
  const [row] = insideView.rows;
  if (row === undefined) throw new Error("The dataset has measures");
  return row;
}

interface Other extends Partial<Pick<ListedMeasure, "district" | "status">> {
  planYear?: number;
}

export function timed(
  schedule: Partial<ListedMeasure["schedule"]>,
  { planYear = 2025, ...rest }: Other = {},
): ListedMeasure {
  const real = anyRow();
  const empty = { from: null, to: null, seasons: [], recurrence: null, lineWork: false, targetYear: null };
  return {
    ...real,
    status: "planned",
    continuesIn: null,
    ...rest,
    plan: { ...real.plan, year: planYear },
    schedule: { ...real.schedule, ...empty, ...schedule },
  };
}
