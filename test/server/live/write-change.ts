/** A write as the product makes it: one measure's status, its change and the revision, in one transaction. */
import { randomUUID } from "node:crypto";
import { eq, sql, sum } from "drizzle-orm";
import { CONCERNS_NOTHING } from "#data/rules/operation-subject.ts";
import type { Status } from "#data/schema/status.ts";
import type { Changed } from "#server/changes/index.ts";
import { changes } from "#server/db/access-tables.ts";
import type { Db } from "#server/db/open.ts";
import { measures, revisions } from "#server/db/tables.ts";
import { notifyInstances } from "#server/live/index.ts";

export function writeChange(db: Db, measure: string, status: Status): Promise<Changed> {
  return db.transaction(async (tx) => {
    const [row] = await tx
      .update(measures)
      .set({ status, version: sql`${measures.version} + 1` })
      .where(eq(measures.id, measure))
      .returning({ district: measures.districtId });
    if (row === undefined) throw new Error(`No measure is called ${measure}`);
    const { district } = row;
    await tx
      .insert(revisions)
      .values({ districtId: district, revision: 1 })
      .onConflictDoUpdate({
        target: revisions.districtId,
        set: { revision: sql`${revisions.revision} + 1` },
      });
    const [counted] = await tx.select({ revision: sum(revisions.revision) }).from(revisions);
    const revision = Number(counted?.revision);
    await tx.insert(changes).values({
      districtId: district,
      id: randomUUID(),
      revision,
      at: new Date().toISOString(),
      operation: { measure, district, status },
      reverse: { measure, district },
    });
    await notifyInstances(tx, revision);
    return {
      revision,
      district,
      ...CONCERNS_NOTHING,
      measures: [measure],
    };
  });
}
