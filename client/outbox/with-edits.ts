/** Rows as they are with what has been written here and waits; what is stuck is not taken for granted. Pure. */
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import type { QueuedEdit } from "./queued-edit.ts";

function withEdit<Row extends MeasureRow>(row: Row, { write }: QueuedEdit): Row {
  if (write.kind === "patch") return { ...row, ...write.set };
  return { ...row, followUps: [...(row.followUps ?? []), write.followUp] };
}

/** @returns the very same rows where nothing waits for any of them */
export function withEdits<Row extends MeasureRow>(rows: Row[], edits: readonly QueuedEdit[]): Row[] {
  const going = edits.filter(({ stuck }) => stuck === null);
  const about = new Set(going.map(({ measure }) => measure));
  if (!rows.some(({ id }) => about.has(id))) return rows;
  return rows.map((row) =>
    about.has(row.id) ? going.filter(({ measure }) => measure === row.id).reduce<Row>(withEdit, row) : row,
  );
}
