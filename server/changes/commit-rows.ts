/** Says the same of several rows at once: of all of them, or of none. */
import { randomUUID } from "node:crypto";
import type { DistrictId, MeasureId } from "#data/schema/ids.ts";
import type { AnswerPatch, ChangeMeasures } from "#data/schema/operation.ts";
import type { Origin } from "#server/http/origin.ts";
import type { Person } from "#server/http/person.ts";
import { type ChangeDeps, checkPermission, settleAll } from "./commit.ts";
import { held } from "./operations/held.ts";
import { lockMeasures } from "./operations/lock-measures.ts";
import { ChangeRefused } from "./operations/refused.ts";
import { record, type Written } from "./write.ts";

/** A row as it was read. */
export interface ReadRow {
  measure: MeasureId;
  district: DistrictId;
  version: number;
}

/** Some of the rows are not as they were read. */
export class RowsChanged extends Error {
  override name = "RowsChanged";
  readonly measures: readonly MeasureId[];

  constructor(measures: readonly MeasureId[]) {
    super("changed-meanwhile");
    this.measures = measures;
  }
}

/** One for each district, in order, as whoever writes in several takes them. */
function operationsFor(rows: readonly ReadRow[], set: AnswerPatch): ChangeMeasures[] {
  const districts = [...new Set(rows.map(({ district }) => district))].sort();
  return districts.map((district) => {
    const own = rows.filter((row) => row.district === district).map(({ measure }) => measure);
    return { kind: "change-measures", district, measures: own.sort(), sets: own.map(() => set) };
  });
}

/**
 * Rows of several districts are changed together, and stand in the history of each of them.
 *
 * @returns one write for each district
 * @throws ChangeRefused, or RowsChanged with every row that somebody has changed
 */
export function commitRows(
  deps: ChangeDeps,
  person: Person,
  origin: Origin,
  rows: readonly ReadRow[],
  set: AnswerPatch,
  { now = new Date(), newId = () => randomUUID() as string }: { now?: Date; newId?: () => string } = {},
): Promise<Written[]> {
  const operations = operationsFor(rows, set);
  const readAt = new Map(rows.map(({ measure, version }) => [measure, version]));
  return settleAll(deps, operations, async (tx) => {
    const writes = [];
    const changed: MeasureId[] = [];
    for (const operation of operations) {
      const { rows: stored } = await lockMeasures(tx, operation);
      const current = await held(tx, operation);
      checkPermission(operation, current, person.viewer);
      for (const [id, { version }] of stored) if (version !== readAt.get(id)) changed.push(id);
      const issues = current.issues({ dataset: deps.store.current.dataset, viewer: person.viewer });
      if (issues.length > 0) throw new ChangeRefused("invalid", issues);
      writes.push({ operation, current });
    }
    if (changed.length > 0) throw new RowsChanged(changed);
    // All are applied before the first is kept: what keeps them in one order is taken last, by everyone.
    const applied = [];
    for (const { operation, current } of writes) applied.push({ operation, done: await current.apply() });
    const written: Written[] = [];
    for (const { operation, done } of applied)
      written.push(await record(tx, done, { id: newId(), now, person, origin, operation, undoes: null }));
    return written;
  });
}
