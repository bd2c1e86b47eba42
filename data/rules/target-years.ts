/** The target years of a place as its rows have them: never averaged, a disagreement is a finding. */
import type { MeasureId } from "#data/schema/ids.ts";
import type { TargetYearRows } from "#data/schema/place-answer.ts";
import type { Schedule } from "#data/schema/schedule.ts";

interface Row {
  id: MeasureId;
  /** Without a target year where the reader may not see it. */
  schedule: { targetYear?: Schedule["targetYear"] | undefined };
}

/** Each target year once, earliest first, with the rows that give it, in their order. */
export function targetYearRows(rows: readonly Row[]): TargetYearRows[] {
  const byYear = new Map<number, MeasureId[]>();
  for (const row of rows) {
    const year = row.schedule.targetYear;
    if (year !== null && year !== undefined) byYear.set(year, [...(byYear.get(year) ?? []), row.id]);
  }
  return [...byYear].map(([year, measures]) => ({ year, measures })).sort((a, b) => a.year - b.year);
}
