/** Who has which roles, and what follows from them for what a person sees. */
import { and, eq, isNull, sql } from "drizzle-orm";
import { withUnits } from "#data/rules/actor-tree.ts";
import { audienceOfRole, type Viewer, type WeighedGrant } from "#data/rules/permissions.ts";
import { Grant } from "#data/schema/access.ts";
import type { Actor } from "#data/schema/actor.ts";
import { accounts, grants } from "#server/db/access-tables.ts";
import { CITY } from "#server/db/city.ts";
import type { Db, Tx } from "#server/db/open.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { isTakenUp } from "./taken-up.ts";

export async function grantsOf(db: Db | Tx, accountId: string): Promise<Grant[]> {
  const rows = await db.select().from(grants).where(eq(grants.accountId, accountId));
  return rows
    .map(({ districtId, role, actorId }) => Grant.parse({ district: districtId, role, actor: actorId }))
    .sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
}

/** Grants as they are weighed: the city's count everywhere, an actor stands with its units. */
export function weigh(granted: readonly Grant[], actors: readonly Pick<Actor, "id" | "parent">[]): Viewer {
  return {
    grants: granted.map(
      ({ district, role, actor }): WeighedGrant => ({
        district: district === CITY ? null : district,
        role,
        actors: actor === null ? new Set() : withUnits(actors, actor),
      }),
    ),
  };
}

/** The same for all who may see the same: what their roles let them see, where, and for which actors. */
export function viewKeyOf(
  granted: readonly Grant[],
  actors: readonly Pick<Actor, "id" | "parent">[],
): string {
  const parts = granted.map(({ district, role, actor }) =>
    [
      audienceOfRole(role),
      district === CITY ? "*" : district,
      // Units come and go: who was let in before sees for a while by another key than who comes now.
      ...(actor === null ? [] : [...withUnits(actors, actor)].sort()),
    ].join(" "),
  );
  return parts.length === 0 ? "public" : [...new Set(parts)].sort().join(", ");
}

/** Replaces an account's roles in one district; the account's version counts up. */
export async function setGrants(
  tx: Tx,
  accountId: string,
  district: string,
  given: readonly Omit<Grant, "district">[],
  actorTenant: (actor: string) => string | null,
  newId: () => string,
): Promise<void> {
  await tx
    .update(accounts)
    .set({ version: sql`${accounts.version} + 1` })
    .where(eq(accounts.id, accountId));
  await tx.delete(grants).where(and(eq(grants.accountId, accountId), eq(grants.districtId, district)));
  for (const { role, actor } of given) {
    await tx.insert(grants).values({
      districtId: district,
      id: newId(),
      accountId,
      role,
      actorId: actor,
      actorDistrictId: actor === null ? null : actorTenant(actor),
    });
  }
}

/** Whether somebody administers the whole installation, and has a way to sign in. */
export async function hasAdministrator(db: Db | Tx): Promise<boolean> {
  const rows = await db
    .select({ id: grants.accountId })
    .from(grants)
    .innerJoin(accounts, eq(accounts.id, grants.accountId))
    .where(
      and(
        eq(grants.districtId, CITY),
        eq(grants.role, "administrator"),
        isNull(accounts.disabledAt),
        isTakenUp,
      ),
    )
    .limit(1);
  return rows.length > 0;
}

/** Of two who decide at once who administers, the second waits until what the first did stands. */
export async function holdAdministrators(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('platsplan.administrators'))`);
}

/**
 * Does what may take an administrator away. Who does so holds the account's own row already.
 *
 * @throws ApiFault conflict when nobody would be left who administers the installation
 */
export async function keepingAdministrator(tx: Tx, work: () => Promise<void>): Promise<void> {
  await holdAdministrators(tx);
  const hadOne = await hasAdministrator(tx);
  await work();
  if (hadOne && !(await hasAdministrator(tx))) {
    throw new ApiFault("conflict", [{ path: "id", message: "the last administrator" }]);
  }
}
