/** Makes a change, or says why not: nothing is written halfway, and nothing that somebody else has changed. */
import { randomUUID } from "node:crypto";
import { neededAction } from "#data/rules/needed-action.ts";
import { concernedBy } from "#data/rules/operation-subject.ts";
import { mayDo, type Viewer } from "#data/rules/permissions.ts";
import type { Action } from "#data/schema/access.ts";
import type { KeptOperation, Operation } from "#data/schema/operation.ts";
import type { SnapshotStore } from "#server/dataset/index.ts";
import type { Db, Tx } from "#server/db/open.ts";
import type { Origin } from "#server/http/origin.ts";
import type { Person } from "#server/http/person.ts";
import type { Changed } from "./changed.ts";
import { held } from "./operations/held.ts";
import type { Locked } from "./operations/operation-kind.ts";
import { ChangeRefused } from "./operations/refused.ts";
import { type Written, write } from "./write.ts";

export interface ChangeDeps {
  db: Db;
  store: SnapshotStore;
  /** Hears of every change once it stands; must not throw. */
  changed: (change: Changed) => void;
}

/**
 * Writes all of several operations in one transaction, and tells those who listen once they stand.
 *
 * @param make what it writes, in the operations' order
 */
export async function settleAll(
  { db, store, changed }: ChangeDeps,
  operations: readonly KeptOperation[],
  make: (tx: Tx) => Promise<Written[]>,
): Promise<Written[]> {
  const written = await db.transaction(make);
  await store.refresh();
  for (const [index, operation] of operations.entries()) {
    const revision = written[index]?.revision;
    if (revision !== undefined)
      changed({ revision, district: operation.district, ...concernedBy(operation) });
  }
  return written;
}

/** Writes in one transaction, and tells those who listen once it stands. */
export async function settle(
  deps: ChangeDeps,
  operation: KeptOperation,
  make: (tx: Tx) => Promise<Written>,
): Promise<Written> {
  const [written] = await settleAll(deps, [operation], async (tx) => [await make(tx)]);
  if (written === undefined) throw new Error("A write has written nothing");
  return written;
}

/** Whether the viewer may do something with all that a write is about. */
export const mayDoWith = (viewer: Viewer, action: Action, { scope, scopes = [scope] }: Locked): boolean =>
  scopes.every((one) => mayDo(viewer, action, one));

/** @throws ChangeRefused unless the viewer may do this with the subject as it is now */
export function checkPermission(operation: Operation, current: Locked, viewer: Viewer): void {
  if (!mayDoWith(viewer, neededAction(operation), current)) throw new ChangeRefused("forbidden");
}

interface Given {
  /** The version that the write is based on; 0 for what is not there yet. */
  ifMatch: number;
  /** What is written with it, or not at all. */
  along?: (tx: Tx) => Promise<void>;
  now?: Date;
  id?: string;
}

/** @throws ChangeRefused; where the content cannot be taken, it names every field */
export function commit(
  deps: ChangeDeps,
  person: Person,
  origin: Origin,
  operation: Operation,
  { ifMatch, along = async () => {}, now = new Date(), id = randomUUID() }: Given,
): Promise<Written> {
  return settle(deps, operation, async (tx) => {
    const current = await held(tx, operation);
    checkPermission(operation, current, person.viewer);
    if (current.version !== ifMatch) throw new ChangeRefused("changed-meanwhile");
    const issues = current.issues({ dataset: deps.store.current.dataset, viewer: person.viewer });
    if (issues.length > 0) throw new ChangeRefused("invalid", issues);
    await along(tx);
    return write(tx, current, { id, now, person, origin, operation, undoes: null });
  });
}
