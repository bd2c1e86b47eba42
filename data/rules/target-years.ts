/** The target years of a place as its rows have them: never averaged, a disagreement is a finding. */
import type { Finding } from "#data/schema/finding.ts";
import type { MeasureId, PlaceId } from "#data/schema/ids.ts";
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

/** The year that most rows name; of equals, the earliest. */
function commonest(entries: readonly TargetYearRows[]): number | undefined {
  return [...entries].sort((a, b) => b.measures.length - a.measures.length)[0]?.year;
}

/**
 * The finding that rows about one site disagree.
 *
 * `dragged` lists the years that count up one by one from row to row, the sign of a cell that was
 * dragged downwards in a workbook. The year that most rows agree on is not part of such a sign.
 */
export function targetYearFinding(place: PlaceId, rows: readonly Row[]): Finding | null {
  const entries = targetYearRows(rows);
  if (entries.length < 2) return null;
  const agreed = commonest(entries);
  const inOrder = rows.flatMap((row) => row.schedule.targetYear ?? []);
  const follows = (earlier: number | undefined, later: number | undefined) =>
    earlier !== undefined && later === earlier + 1 && earlier !== agreed && later !== agreed;
  const dragged = inOrder.filter(
    (year, index) => follows(inOrder[index - 1], year) || follows(year, inOrder[index + 1]),
  );
  return {
    rule: "target-years-disagree",
    severity: "warning",
    subject: { kind: "place", id: place },
    values: { years: entries.map((entry) => entry.year), dragged: [...new Set(dragged)] },
  };
}
