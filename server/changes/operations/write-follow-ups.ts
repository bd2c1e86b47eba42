/** Replaces a measure's follow-ups: moving them one by one would meet the key of the next. */
import { and, eq } from "drizzle-orm";
import type { FollowUp } from "#data/schema/follow-up.ts";
import type { Tx } from "#server/db/open.ts";
import { followUps } from "#server/db/tables.ts";
import type { MeasureKey } from "./lock-measure.ts";

export async function writeFollowUps(
  tx: Tx,
  { district, measure }: MeasureKey,
  all: readonly FollowUp[],
): Promise<void> {
  await tx.delete(followUps).where(and(eq(followUps.districtId, district), eq(followUps.measureId, measure)));
  if (all.length === 0) return;
  await tx
    .insert(followUps)
    .values(all.map((record, position) => ({ districtId: district, measureId: measure, position, record })));
}
