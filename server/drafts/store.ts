/** Drafts as the database holds them. */
import { and, count, desc, eq, inArray, lt, sql, sum } from "drizzle-orm";
import { DocumentFormat } from "#data/schema/document.ts";
import {
  DraftDecisions,
  type DraftHead,
  type DraftId,
  type DraftState,
  DraftSummary,
} from "#data/schema/draft.ts";
import { DistrictId } from "#data/schema/ids.ts";
import { accounts } from "#server/db/access-tables.ts";
import { documents, drafts } from "#server/db/document-tables.ts";
import type { Db, Tx } from "#server/db/open.ts";
import { removeUnused } from "./documents.ts";

export interface StoredDraft {
  summary: DraftSummary;
  decisions: DraftDecisions;
  /** Who took it in; null for the demo. */
  by: string | null;
}

/** States in which somebody still has something to do with it. */
const OPEN: readonly DraftState[] = ["reading", "deriving", "stopped", "review", "refused"];

const columns = {
  draft: drafts,
  fileName: documents.fileName,
  format: documents.format,
  size: documents.size,
  who: accounts.name,
};

const joined = (db: Db | Tx) =>
  db
    .select(columns)
    .from(drafts)
    .innerJoin(
      documents,
      and(eq(documents.districtId, drafts.districtId), eq(documents.id, drafts.documentId)),
    )
    .leftJoin(accounts, eq(accounts.id, drafts.accountId));

type Row = Awaited<ReturnType<typeof joined>>[number];

const stored = ({ draft, fileName, format, size, who }: Row): StoredDraft => ({
  summary: DraftSummary.parse({
    id: draft.id,
    version: draft.version,
    state: draft.state,
    district: draft.districtId,
    document: {
      id: draft.documentId,
      fileName,
      format: DocumentFormat.nullable().parse(format),
      bytes: size,
    },
    head: draft.head,
    who,
    at: draft.at,
    counts: draft.counts,
    refusal: draft.refusal,
  }),
  decisions: DraftDecisions.parse(draft.decisions),
  by: draft.accountId,
});

export async function draftOf(db: Db | Tx, id: DraftId): Promise<StoredDraft | null> {
  const [row] = await joined(db).where(eq(drafts.id, id));
  return row === undefined ? null : stored(row);
}

/** Those that are not committed, newest first. */
export async function openDrafts(db: Db | Tx): Promise<StoredDraft[]> {
  const rows = await joined(db)
    .where(inArray(drafts.state, [...OPEN]))
    .orderBy(desc(drafts.at));
  return rows.map(stored);
}

/** How much there is already: drafts of one account, and bytes of all that are open. */
export async function roomTaken(db: Db | Tx, by: string | null): Promise<{ drafts: number; bytes: number }> {
  const isOpen = inArray(drafts.state, [...OPEN]);
  const own = by === null ? sql`${drafts.accountId} is null` : eq(drafts.accountId, by);
  const [mine] = await db.select({ drafts: count() }).from(drafts).where(and(isOpen, own));
  const [all] = await db
    .select({ bytes: sum(documents.size) })
    .from(drafts)
    .innerJoin(
      documents,
      and(eq(documents.districtId, drafts.districtId), eq(documents.id, drafts.documentId)),
    )
    .where(isOpen);
  return { drafts: mine?.drafts ?? 0, bytes: Number(all?.bytes ?? 0) };
}

interface NewDraft {
  id: DraftId;
  district: DistrictId;
  document: string;
  head: DraftHead;
  by: string | null;
  now: Date;
}

export const NO_COUNTS: DraftSummary["counts"] = {
  rows: 0,
  open: 0,
  accepted: 0,
  new: 0,
  changed: 0,
  same: 0,
  dropped: 0,
};

export async function insertDraft(
  db: Db | Tx,
  { id, district, document, head, by, now }: NewDraft,
): Promise<void> {
  await db.insert(drafts).values({
    districtId: district,
    id,
    documentId: document,
    state: "reading",
    head,
    decisions: {},
    counts: NO_COUNTS,
    accountId: by,
    at: now.toISOString(),
  });
}

type Change = Partial<Pick<DraftSummary, "state" | "head" | "counts" | "refusal">> & {
  decisions?: DraftDecisions;
};

/** @returns whether the draft still had that version, and has been written */
export async function updateDraft(
  db: Db | Tx,
  { summary }: StoredDraft,
  version: number,
  change: Change,
): Promise<boolean> {
  const written = await db
    .update(drafts)
    .set({ ...change, version: version + 1 })
    .where(
      and(eq(drafts.districtId, summary.district), eq(drafts.id, summary.id), eq(drafts.version, version)),
    )
    .returning({ id: drafts.id });
  return written.length > 0;
}

export async function removeDraft(tx: Tx, { district, id, document }: DraftSummary): Promise<void> {
  await tx.delete(drafts).where(and(eq(drafts.districtId, district), eq(drafts.id, id)));
  await removeUnused(tx, [{ district, document: document.id }]);
}

/** Drafts whose reading, or whose deriving, ended with the server that did it. */
export async function endAbandoned(db: Db, before: Date, refusal: DraftSummary["refusal"]): Promise<void> {
  const ends = [
    { from: "reading", to: "refused" },
    { from: "deriving", to: "stopped" },
  ] satisfies { from: DraftState; to: DraftState }[];
  for (const { from, to } of ends)
    await db
      .update(drafts)
      .set({ state: to, refusal, version: sql`${drafts.version} + 1` })
      .where(and(eq(drafts.state, from), lt(drafts.at, before.toISOString())));
}

/** Drafts that nobody has finished in so long go, and with them the documents that nothing came of. */
export async function removeOldDrafts(db: Db, before: Date): Promise<number> {
  return db.transaction(async (tx) => {
    const removed = await tx
      .delete(drafts)
      .where(lt(drafts.at, before.toISOString()))
      .returning({ district: drafts.districtId, document: drafts.documentId });
    await removeUnused(
      tx,
      removed.map(({ district, document }) => ({ district: DistrictId.parse(district), document })),
    );
    return removed.length;
  });
}
