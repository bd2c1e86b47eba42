/** Makes a change, or says why not: nothing is written halfway, and nothing that somebody else has changed. */
import { randomUUID } from "node:crypto";
import type { Operation } from "#data/schema/operation.ts";
import type { SnapshotStore } from "#server/dataset/index.ts";
import type { Db, Tx } from "#server/db/open.ts";
import type { Origin } from "#server/http/origin.ts";
import type { Person } from "#server/http/person.ts";
import type { Changed } from "./changed.ts";
import { checkContent, checkPermission } from "./check-operation.ts";
import { lockMeasure, type MeasureKey } from "./operations/lock-measure.ts";
import { ChangeRefused } from "./operations/refused.ts";
import { type Written, write } from "./write.ts";

export interface ChangeDeps {
  db: Db;
  store: SnapshotStore;
  /** Hears of every change once it stands; must not throw. */
  changed: (change: Changed) => void;
}

/** Writes in one transaction, and tells those who listen once it stands. */
export async function settle(
  { db, store, changed }: ChangeDeps,
  make: (tx: Tx) => Promise<Written & { key: MeasureKey }>,
): Promise<Written> {
  const { key, ...written } = await db.transaction(make);
  await store.refresh();
  changed({ revision: written.revision, district: key.district, measures: [key.measure] });
  return written;
}

/** @throws ChangeRefused */
export function commit(
  deps: ChangeDeps,
  person: Person,
  origin: Origin,
  operation: Operation,
  { ifMatch, now = new Date(), id = randomUUID() }: { ifMatch: number; now?: Date; id?: string },
): Promise<Written> {
  return settle(deps, async (tx) => {
    const current = await lockMeasure(tx, operation);
    checkPermission(operation, current, person.viewer);
    if (current.version !== ifMatch) throw new ChangeRefused("changed-meanwhile");
    checkContent(operation, current, deps.store.current.dataset, person.viewer);
    const written = await write(tx, current, { id, now, person, origin, operation, undoes: null });
    return { ...written, key: operation };
  });
}
