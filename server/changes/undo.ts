/** Takes a change back, which is a change of its own and can be taken back in turn. */
import { randomUUID } from "node:crypto";
import { and, asc, eq, gte, sql } from "drizzle-orm";
import { subjectOf } from "#data/rules/operation-subject.ts";
import type { ChangeId } from "#data/schema/ids.ts";
import { ExpiredFollowUp, KeptOperation } from "#data/schema/operation.ts";
import { changes } from "#server/db/access-tables.ts";
import type { Db } from "#server/db/open.ts";
import type { Origin } from "#server/http/origin.ts";
import type { Person } from "#server/http/person.ts";
import { type ChangeDeps, checkPermission, mayDoWith, settle } from "./commit.ts";
import { isAbout } from "./is-about.ts";
import { held } from "./operations/held.ts";
import { ChangeRefused } from "./operations/refused.ts";
import { standing } from "./standing.ts";
import { type Written, write } from "./write.ts";

const EXPIRED = ExpiredFollowUp.shape.kind.value;

export interface KnownChange {
  id: ChangeId;
  revision: number;
  /** Whose it is; null for the demo and for jobs. */
  by: string | null;
  /** What takes it back; of a follow-up whose term is over, that it is gone. */
  reverse: KeptOperation;
}

export async function findChange(db: Db, id: ChangeId): Promise<KnownChange | null> {
  const [row] = await db.select().from(changes).where(eq(changes.id, id));
  if (row === undefined) return null;
  const { revision, accountId: by } = row;
  return { id, revision, by, reverse: KeptOperation.parse(row.reverse) };
}

/** @throws ChangeRefused: undone already, its term over, or what it is about has been changed since */
export function undo(
  deps: ChangeDeps,
  person: Person,
  origin: Origin,
  change: KnownChange,
  { now = new Date(), id = randomUUID() }: { now?: Date; id?: string } = {},
): Promise<Written> {
  const { reverse } = change;
  const subject = subjectOf(reverse);
  return settle(deps, reverse, async (tx) => {
    if (reverse.kind === EXPIRED) throw new ChangeRefused("expired");
    const current = await held(tx, reverse);
    checkPermission(reverse, current, person.viewer);
    // Whoever only answers takes back their own answer: another actor's report is not theirs to remove.
    const isOwn = change.by === (person.account?.id ?? null);
    if (!isOwn && !mayDoWith(person.viewer, "edit", current)) throw new ChangeRefused("forbidden");
    const [own, ...later] = await tx
      .select({ id: changes.id, undoes: changes.undoes, kind: sql`${changes.operation}->>'kind'` })
      .from(changes)
      .where(and(isAbout(tx, subject), gte(changes.revision, change.revision)))
      .orderBy(asc(changes.revision));
    // Its term may have run out since it was read.
    if (own?.kind === EXPIRED) throw new ChangeRefused("expired");
    // What is gone for good stands in the way of nothing.
    const since = standing(later.filter(({ kind }) => kind !== EXPIRED));
    if (since.some(({ undoes }) => undoes === change.id)) throw new ChangeRefused("conflict");
    if (since.length > 0) throw new ChangeRefused("changed-meanwhile");
    return write(tx, current, { id, now, person, origin, operation: reverse, undoes: change.id });
  });
}
