/** The document's cells with the words that a person has put in their place; values are derived from these. Pure. */
import type { DraftRowKey } from "#data/schema/draft-row.ts";
import type { Field, PlanRow, ReadPlan } from "#data/schema/plan-row.ts";
import type { RowDecision } from "#data/schema/row-decision.ts";

/** Columns whose words a person may set as they should have been read. */
const COLUMNS = ["problem", "cause", "measure", "goal", "when", "comment"] as const;

export type Decisions = Readonly<Record<DraftRowKey, RowDecision>>;

export const keyOf = (tab: number, { number }: PlanRow): DraftRowKey => `${tab + 1}-${number}`;

function decidedField(field: Field | null, text: string | null, { source }: PlanRow): Field | null {
  if (text === null) return null;
  return { text, sources: field?.sources ?? [source], inherited: false, doubts: [] };
}

function decidedRow(row: PlanRow, decision: RowDecision | undefined): PlanRow {
  if (decision === undefined) return row;
  const fields = COLUMNS.flatMap((column) => {
    const text = decision[column];
    return text === undefined ? [] : [[column, decidedField(row[column], text, row)] as const];
  });
  // A row with its own words is the same row: what is derived of it stands.
  if (fields.length === 0) return row;
  // Numbers in a measure's cell are those of its words; new words are one measure.
  return {
    ...row,
    ...Object.fromEntries(fields),
    ...(decision.measure === undefined ? {} : { parts: [] }),
  };
}

export const withDecidedTexts = (read: ReadPlan, decisions: Decisions): ReadPlan => ({
  ...read,
  tabs: read.tabs.map((tab, index) => ({
    ...tab,
    rows: tab.rows.map((row) => decidedRow(row, decisions[keyOf(index, row)])),
  })),
});
