/** A real row as a meeting meets it, with what a test says of it. */
import { MeasureId } from "#data/schema/ids.ts";
import type { ListedMeasure } from "#data/schema/measure-answer.ts";
import { timed } from "#test/data/rules/timeline/rows.ts";

type Own = Partial<
  Pick<ListedMeasure, "followUps" | "yearEnd" | "openFindings" | "assignments" | "places" | "status">
>;

let count = 0;

/** Started, followed up today, and nothing to say against it, but for what is given. */
export function onPlan(own: Own = {}, schedule: Partial<ListedMeasure["schedule"]> = {}): ListedMeasure {
  count += 1;
  return {
    ...timed(schedule, { planYear: 2026 }),
    id: MeasureId.parse(`measure-${count}`),
    status: "started",
    followUps: [{ date: TODAY, text: "Pågår.", reportedBy: null }],
    yearEnd: null,
    openFindings: [],
    places: [],
    ...own,
  };
}

export const TODAY = "2026-06-15";
export const SETTING = { today: TODAY, weeks: 8, months: 6 };
