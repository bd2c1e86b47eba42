/** Carries out the term of follow-ups (gallring): what is older goes for good, from the history too. */
import { and, asc, eq, sql } from "drizzle-orm";
import { firstDayKept } from "#data/rules/note-term.ts";
import { CONCERNS_NOTHING } from "#data/rules/operation-subject.ts";
import { NOTE_DAYS } from "#data/schema/follow-up.ts";
import { DistrictId } from "#data/schema/ids.ts";
import { appendLog, SYSTEM, type Term } from "#server/audit/index.ts";
import { changes } from "#server/db/access-tables.ts";
import type { Tx } from "#server/db/open.ts";
import { measures } from "#server/db/tables.ts";
import { notifyInstances } from "#server/live/index.ts";
import type { Changed } from "./changed.ts";
import type { ChangeDeps } from "./commit.ts";
import { nextRevision } from "./next-revision.ts";
import { type Expiry, expiryOf, noteTerm } from "./note-term/expiry.ts";
import { readNotes } from "./note-term/read-notes.ts";
import { removeFromImports } from "./note-term/remove-from-imports.ts";
import { isMeasure } from "./operations/lock-measure.ts";
import { countPlansUp } from "./operations/of-measure.ts";
import { writeFollowUps } from "./operations/write-follow-ups.ts";

/** Writes and undoing wait, in the order in which every holder of several measures takes them. */
async function holdMeasures(tx: Tx, district: DistrictId): Promise<void> {
  const { districtId, id } = measures;
  await tx.select({ id }).from(measures).where(eq(districtId, district)).orderBy(asc(id)).for("update");
}

async function carryOut(tx: Tx, district: DistrictId, expiry: Expiry): Promise<void> {
  for (const { measure, left } of expiry.measures) {
    await writeFollowUps(tx, { district, measure }, left);
    await tx
      .update(measures)
      .set({ version: sql`${measures.version} + 1` })
      .where(isMeasure({ district, measure }));
    await countPlansUp(tx, district, isMeasure({ district, measure }));
  }
  for (const { id, operation, reverse } of [...expiry.emptied, ...expiry.moved]) {
    await tx
      .update(changes)
      .set({ operation, reverse })
      .where(and(eq(changes.districtId, district), eq(changes.id, id)));
  }
}

/**
 * In one transaction. The writes themselves are kept, without their text: that somebody has edited the
 * plans must not be forgotten.
 *
 * @returns how many follow-ups were removed
 */
export async function removeExpiredNotes(
  { db, store, changed }: ChangeDeps,
  { keepDays, now, ...term }: Term,
): Promise<number> {
  const district = DistrictId.parse(term.district);
  const days = Math.max(NOTE_DAYS.least, keepDays);
  const olderThan = firstDayKept(now, days);
  const removed = await db.transaction(async (tx): Promise<(Changed & { notes: number }) | null> => {
    await holdMeasures(tx, district);
    const read = await readNotes(tx, district);
    const expiry = expiryOf(read, olderThan);
    const imports = await removeFromImports(tx, district, noteTerm(read.changes, olderThan));
    const { notes } = expiry;
    const emptied = expiry.emptied.length + imports;
    if (notes === 0 && emptied === 0) return null;
    await carryOut(tx, district, expiry);
    const revision = await nextRevision(tx);
    const details = { removed: notes, changes: emptied, olderThan, keepDays: days };
    await appendLog(tx, SYSTEM, { district, kind: "retention", subject: `notes ${district}`, details }, now);
    await notifyInstances(tx, revision);
    const measures = expiry.measures.map(({ measure }) => measure);
    return {
      revision,
      district,
      ...CONCERNS_NOTHING,
      measures,
      notes,
    };
  });
  if (removed === null) return 0;
  const { notes, ...change } = removed;
  await store.refresh();
  changed(change);
  return notes;
}
