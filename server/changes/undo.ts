/** Takes a change back, which is a change of its own and can be taken back in turn. */
import { randomUUID } from "node:crypto";
import { and, asc, eq, gt, sql } from "drizzle-orm";
import { mayDo } from "#data/rules/permissions.ts";
import type { ChangeId } from "#data/schema/ids.ts";
import { Operation } from "#data/schema/operation.ts";
import { changes } from "#server/db/access-tables.ts";
import type { Db } from "#server/db/open.ts";
import type { Origin } from "#server/http/origin.ts";
import type { Person } from "#server/http/person.ts";
import { checkPermission } from "./check-operation.ts";
import { type ChangeDeps, settle } from "./commit.ts";
import { lockMeasure } from "./operations/lock-measure.ts";
import { ChangeRefused } from "./operations/refused.ts";
import { standing } from "./standing.ts";
import { type Written, write } from "./write.ts";

export interface KnownChange {
  id: ChangeId;
  revision: number;
  /** Whose it is; null for the demo and for jobs. */
  by: string | null;
  /** What takes it back. */
  reverse: Operation;
}

export async function findChange(db: Db, id: ChangeId): Promise<KnownChange | null> {
  const [row] = await db.select().from(changes).where(eq(changes.id, id));
  if (row === undefined) return null;
  const { revision, accountId: by } = row;
  return { id, revision, by, reverse: Operation.parse(row.reverse) };
}

/** @throws ChangeRefused: undone already, or the measure has been changed since */
export function undo(
  deps: ChangeDeps,
  person: Person,
  origin: Origin,
  change: KnownChange,
  { now = new Date(), id = randomUUID() }: { now?: Date; id?: string } = {},
): Promise<Written> {
  const { reverse } = change;
  return settle(deps, async (tx) => {
    const current = await lockMeasure(tx, reverse);
    checkPermission(reverse, current, person.viewer);
    // Whoever only answers takes back their own answer: another actor's report is not theirs to remove.
    const isOwn = change.by === (person.account?.id ?? null);
    if (!isOwn && !mayDo(person.viewer, "edit", current.scope)) throw new ChangeRefused("forbidden");
    const later = await tx
      .select({ id: changes.id, undoes: changes.undoes })
      .from(changes)
      .where(
        and(
          eq(changes.districtId, reverse.district),
          sql`${changes.operation}->>'measure' = ${reverse.measure}`,
          gt(changes.revision, change.revision),
        ),
      )
      .orderBy(asc(changes.revision));
    const since = standing(later);
    if (since.some(({ undoes }) => undoes === change.id)) throw new ChangeRefused("conflict");
    if (since.length > 0) throw new ChangeRefused("changed-meanwhile");
    const given = { id, now, person, origin, operation: reverse, undoes: change.id };
    return { ...(await write(tx, current, given)), key: reverse };
  });
}
