/** What the plan check sees in each row and nobody has decided on, worked out once a day and revision. */
import { rowsAbout } from "#data/rules/rows-about.ts";
import type { WholeFinding } from "#data/schema/finding-answer.ts";
import type { MeasureId } from "#data/schema/ids.ts";
import { type ListedMeasure, MeasureRow, type RowFinding } from "#data/schema/measure-answer.ts";
import { scopeOf } from "#data/schema/shown.ts";
import type { Snapshot, View } from "#server/dataset/index.ts";
import { openFindings } from "./current-findings.ts";

type ByRow = ReadonlyMap<MeasureId, readonly RowFinding[]>;

const kept = new WeakMap<Snapshot, { today: string; byRow: ByRow }>();

/** The rows that a finding is about; one about a place is about all that its plan says of the place. */
function rowsOf({ subject, rows, plan }: WholeFinding, whole: Snapshot): readonly { id: MeasureId }[] {
  if (subject.kind !== "place") return rows;
  const place = [...whole.nodes.values()].find(({ id }) => id === subject.id);
  if (place === undefined) return [];
  const ofPlan = whole.rows.filter((row) => row.plan.id === plan.id);
  return rowsAbout(whole.nodes.values(), place, ofPlan);
}

/** A finding about several rows stands with each of them; of one rule a row is told once. */
function openByRow(whole: Snapshot, today: string): ByRow {
  const known = kept.get(whole);
  if (known?.today === today) return known.byRow;
  const byRow = new Map<MeasureId, RowFinding[]>();
  for (const finding of openFindings(whole, today)) {
    const { rule, severity } = finding;
    for (const { id } of rowsOf(finding, whole)) {
      const own = byRow.get(id) ?? [];
      byRow.set(id, own);
      if (!own.some((one) => one.rule === rule)) own.push({ rule, severity });
    }
  }
  kept.set(whole, { today, byRow });
  return byRow;
}

/**
 * Rows with what is open about them, for those who see them from the inside; anyone else can neither
 * read nor ask for it.
 *
 * @param today the Swedish day, `YYYY-MM-DD`
 */
export function withFindings({ rows, whole, audienceIn }: View, today: string): ListedMeasure[] {
  const isInside = (row: MeasureRow): boolean => {
    const scope = scopeOf(MeasureRow, row);
    return scope !== null && audienceIn(scope) === "internal";
  };
  return rows.map((row) =>
    isInside(row) ? { ...row, openFindings: [...(openByRow(whole, today).get(row.id) ?? [])] } : row,
  );
}
