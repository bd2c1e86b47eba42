/** The people whom an administrator looks after. */
import { max } from "drizzle-orm";
import { mayDo, type Viewer } from "#data/rules/permissions.ts";
import { inRoleOrder } from "#data/rules/role-order.ts";
import { Grant } from "#data/schema/access.ts";
import type { Person } from "#data/schema/account.ts";
import { AccountId } from "#data/schema/ids.ts";
import { takenUp } from "#server/access/accounts/taken-up.ts";
import { accounts, grants, passkeys, sessions } from "#server/db/access-tables.ts";
import { CITY } from "#server/db/city.ts";
import type { Db, Tx } from "#server/db/open.ts";
import { inviters } from "./inviters.ts";

/** Whether a viewer gives roles in a district; in the whole city it takes a role that counts there. */
export const administers = (viewer: Viewer, district: string): boolean =>
  mayDo(viewer, "administer", { district: district === CITY ? null : district, actors: [] });

const swedish = new Intl.Collator("sv");

/**
 * Who has a role in a district that the viewer administers, and, to who administers all, everyone.
 *
 * @param asker whose own invitations are not told as another's
 */
export async function listPeople(
  db: Db | Tx,
  viewer: Viewer,
  asker: string | null = null,
): Promise<Person[]> {
  const everyone = administers(viewer, CITY);
  const all = await db.select().from(accounts);
  const granted = await db.select().from(grants);
  const active = await takenUp(db);
  const invitedBy = await inviters(db);
  const keys = new Set((await db.select({ id: passkeys.accountId }).from(passkeys)).map(({ id }) => id));
  const seen = new Map(
    (
      await db
        .select({ id: sessions.accountId, at: max(sessions.seenAt) })
        .from(sessions)
        .groupBy(sessions.accountId)
    ).map(({ id, at }) => [id, at]),
  );
  const people = all.flatMap((account): Person[] => {
    const own = granted.filter(({ accountId }) => accountId === account.id);
    const visible = own.filter(({ districtId }) => administers(viewer, districtId));
    if (visible.length === 0 && !everyone) return [];
    const id = AccountId.parse(account.id);
    const inviter = invitedBy.get(id);
    return [
      {
        id,
        email: account.email,
        name: account.name,
        createdAt: account.createdAt,
        seenAt: seen.get(account.id) ?? null,
        isDisabled: account.disabledAt !== null,
        isActive: active.has(account.id),
        invitedBy: inviter === undefined || inviter.id === asker ? null : inviter.name,
        hasSecondFactor: account.totpSecret !== null || keys.has(account.id),
        grants: inRoleOrder(
          visible.map(({ districtId, role, actorId }) =>
            Grant.parse({ district: districtId, role, actor: actorId }),
          ),
        ),
        version: account.version,
        hasMore: visible.length < own.length,
      },
    ];
  });
  return people.sort((a, b) => swedish.compare(a.name, b.name));
}
