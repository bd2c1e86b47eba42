/** What administrators have done, as it is stored. */
import { and, asc, eq, sql } from "drizzle-orm";
import { AdminOperation, AdminReverse } from "#data/schema/admin-operation.ts";
import type { AccountId, DistrictId } from "#data/schema/ids.ts";
import { ChangeId } from "#data/schema/ids.ts";
import type { SettingKey } from "#data/schema/setting.ts";
import { accounts, adminChanges } from "#server/db/access-tables.ts";
import type { Db, Tx } from "#server/db/open.ts";

export interface AdminChange {
  id: ChangeId;
  /** Counts up; of two changes of one subject the later one has the higher. */
  number: number;
  at: string;
  /** What the person is called now; null where the account is gone, or it was done without one. */
  who: string | null;
  operation: AdminOperation;
  /** Null where nothing takes it back. */
  reverse: AdminReverse | null;
  /** The change that this one took back. */
  undoes: ChangeId | null;
}

type About = { district: DistrictId; key: SettingKey } | { account: AccountId };

const change = adminChanges;

// As text, not as parameters: else the indexes on them would not be used.
const isAbout = (about: About) =>
  "account" in about
    ? sql`${change.operation}->>'account' = ${about.account}`
    : and(eq(change.districtId, about.district), sql`${change.operation}->>'key' = ${about.key}`);

const read = (row: typeof adminChanges.$inferSelect, who: string | null): AdminChange => ({
  id: ChangeId.parse(row.id),
  number: row.number,
  at: row.at,
  who,
  operation: AdminOperation.parse(row.operation),
  reverse: AdminReverse.nullable().parse(row.reverse),
  undoes: ChangeId.nullable().parse(row.undoes),
});

/** Every change of one setting or one account, oldest first. */
export async function adminChangesOf(db: Db | Tx, about: About): Promise<AdminChange[]> {
  const rows = await db
    .select({ change, who: accounts.name })
    .from(change)
    .leftJoin(accounts, eq(accounts.id, change.accountId))
    .where(isAbout(about))
    .orderBy(asc(change.number));
  return rows.map((row) => read(row.change, row.who));
}

export async function findAdminChange(db: Db | Tx, id: ChangeId): Promise<AdminChange | null> {
  const [row] = await db.select().from(change).where(eq(change.id, id));
  return row === undefined ? null : read(row, null);
}
