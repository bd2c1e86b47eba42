/** Makes several writes as one: all of them stand, or none. */
import { randomUUID } from "node:crypto";
import type { Operation } from "#data/schema/operation.ts";
import type { Origin } from "#server/http/origin.ts";
import type { Person } from "#server/http/person.ts";
import { type ChangeDeps, checkPermission, settleAll } from "./commit.ts";
import { held } from "./operations/held.ts";
import { ChangeRefused } from "./operations/refused.ts";
import { record, type Written } from "./write.ts";

/** A write, and the version of its subject that it is based on. */
export interface BasedWrite {
  operation: Operation;
  ifMatch: number;
}

/**
 * @param writes of subjects that differ from one another
 * @returns one for each, in their order; each is a change of its own, that can be undone
 * @throws ChangeRefused
 */
export function commitTogether(
  deps: ChangeDeps,
  person: Person,
  origin: Origin,
  writes: readonly BasedWrite[],
  now: Date,
): Promise<Written[]> {
  const operations = writes.map(({ operation }) => operation);
  return settleAll(deps, operations, async (tx) => {
    const ready = [];
    for (const { operation, ifMatch } of writes) {
      const current = await held(tx, operation);
      checkPermission(operation, current, person.viewer);
      if (current.version !== ifMatch) throw new ChangeRefused("changed-meanwhile");
      const issues = current.issues({ dataset: deps.store.current.dataset, viewer: person.viewer });
      if (issues.length > 0) throw new ChangeRefused("invalid", issues);
      ready.push({ operation, current });
    }
    // All are applied before the first is kept: what keeps them in one order is taken last, by everyone.
    const applied = [];
    for (const { operation, current } of ready) applied.push({ operation, done: await current.apply() });
    const written: Written[] = [];
    for (const { operation, done } of applied)
      written.push(
        await record(tx, done, { id: randomUUID(), now, person, origin, operation, undoes: null }),
      );
    return written;
  });
}
