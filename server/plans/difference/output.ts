/** A difference as the command line prints it for programs: each row once, the fields with both values. Pure. */
import { comparedValues } from "#data/rules/compared-values.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import type { PlanDifference, RowDifference } from "#data/schema/plan-difference.ts";

const rowOf = (row: MeasureRow | null) =>
  row === null ? null : { id: row.id, row: row.source?.row ?? null, title: row.title ?? null };

const differenceOf = ({ fate, fields, carriesStatus, before, after }: RowDifference) => ({
  fate,
  carriesStatus,
  before: rowOf(before),
  after: rowOf(after),
  fields: fields.map((field) => ({
    field,
    before: before === null ? [] : comparedValues(before, field),
    after: after === null ? [] : comparedValues(after, field),
  })),
});

export const differenceOutput = ({ counts, areas }: PlanDifference) => ({
  counts,
  areas: areas.map(({ kind, counts: own, rows }) => ({
    priorityArea: kind,
    counts: own,
    rows: rows.map(differenceOf),
  })),
});
