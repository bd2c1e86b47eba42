/** How a plan stood before the changes that set it anew, as the changes themselves keep it. */
import { and, desc, eq, sql } from "drizzle-orm";
import { ChangeId } from "#data/schema/ids.ts";
import { DocumentRef } from "#data/schema/operation.ts";
import { Plan } from "#data/schema/plan.ts";
import type { PlanVersions } from "#data/schema/plan-difference.ts";
import { accounts, changes } from "#server/db/access-tables.ts";
import type { Db } from "#server/db/open.ts";
import type { Compared } from "./compare.ts";

/** The newest that are told. */
const VERSIONS = 100;

/** Changes of the whole plan where one stood before. */
const setAnew = ({ district, id }: Pick<Plan, "district" | "id">) =>
  and(
    eq(changes.districtId, district),
    sql`${changes.operation}->>'kind' = 'set-plan'`,
    sql`${changes.operation}->>'plan' = ${id}`,
    sql`jsonb_typeof(${changes.reverse}->'content') = 'object'`,
  );

export async function versionsOf(
  db: Db,
  plan: Pick<Plan, "district" | "id">,
): Promise<NonNullable<PlanVersions["items"]>> {
  const rows = await db
    .select({
      id: changes.id,
      at: changes.at,
      undoes: changes.undoes,
      who: accounts.name,
      document: sql<unknown>`${changes.operation}->'document'`,
    })
    .from(changes)
    .leftJoin(accounts, eq(accounts.id, changes.accountId))
    .where(setAnew(plan))
    .orderBy(desc(changes.revision))
    .limit(VERSIONS);
  return rows.map(({ id, at, undoes, who, document }) => ({
    change: ChangeId.parse(id),
    at,
    who,
    document: undoes === null ? (DocumentRef.nullable().parse(document)?.title ?? null) : null,
    isUndo: undoes !== null,
  }));
}

/** The plan as it stood before one of those changes; null where there is no such change of it. */
export async function versionBefore(
  db: Db,
  plan: Pick<Plan, "district" | "id">,
  change: ChangeId,
): Promise<Compared | null> {
  const [row] = await db
    .select({ at: changes.at, content: sql<unknown>`${changes.reverse}->'content'` })
    .from(changes)
    .where(and(setAnew(plan), eq(changes.id, change)));
  if (row === undefined) return null;
  return { plan: Plan.parse(row.content), beforeChange: { id: change, at: row.at } };
}
