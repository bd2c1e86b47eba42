/** Saved views as they are kept. */
import { and, count, eq, isNull, or, sql } from "drizzle-orm";
import type { SavedViewBody, SavedViewPatch } from "#data/schema/saved-view.ts";
import { accounts, savedViews } from "#server/db/access-tables.ts";
import type { Db, Tx } from "#server/db/open.ts";

type Row = typeof savedViews.$inferSelect;

const kept = ({ districtId, ...view }: Row) => ({ ...view, district: districtId });
/** `accountId` is null for the demo's. */
export type KeptView = ReturnType<typeof kept>;

const isOwnedBy = (account: string | null) =>
  account === null ? isNull(savedViews.accountId) : eq(savedViews.accountId, account);

/** The owner's own, and every one that is shared, by name. */
export async function readViews(db: Db, owner: string | null): Promise<KeptView[]> {
  const rows = await db
    .select()
    .from(savedViews)
    .where(or(isOwnedBy(owner), eq(savedViews.isShared, true)));
  const swedish = new Intl.Collator("sv", { numeric: true });
  return rows.map(kept).sort((a, b) => swedish.compare(a.name, b.name));
}

/** One, held until the transaction ends; null where there is none. */
export async function holdView(tx: Tx, id: string): Promise<KeptView | null> {
  const [row] = await tx.select().from(savedViews).where(eq(savedViews.id, id)).for("update");
  return row === undefined ? null : kept(row);
}

/** How many somebody has. Held: of two that are saved at once, one sees the other. */
export async function holdCount(tx: Tx, owner: string | null): Promise<number> {
  if (owner !== null)
    await tx.select({ id: accounts.id }).from(accounts).where(eq(accounts.id, owner)).for("update");
  const [row] = await tx.select({ views: count() }).from(savedViews).where(isOwnedBy(owner));
  return row?.views ?? 0;
}

export async function insertView(
  tx: Tx,
  { district, ...view }: SavedViewBody & { id: string; accountId: string | null },
): Promise<void> {
  await tx.insert(savedViews).values({ ...view, districtId: district });
}

const isThis = ({ district, id }: Pick<KeptView, "district" | "id">) =>
  and(eq(savedViews.districtId, district), eq(savedViews.id, id));

export async function updateView(tx: Tx, view: KeptView, set: SavedViewPatch): Promise<void> {
  await tx
    .update(savedViews)
    .set({
      ...(set.name === undefined ? {} : { name: set.name }),
      ...(set.isShared === undefined ? {} : { isShared: set.isShared }),
      version: sql`${savedViews.version} + 1`,
    })
    .where(isThis(view));
}

export async function deleteView(tx: Tx, view: KeptView): Promise<void> {
  await tx.delete(savedViews).where(isThis(view));
}
