/** The documents' own rows behind a plan's measures, as they are kept. */
import { and, eq } from "drizzle-orm";
import type { Plan } from "#data/schema/plan.ts";
import { PlanRow } from "#data/schema/plan-row.ts";
import { rowSources } from "#server/db/document-tables.ts";
import type { Db } from "#server/db/open.ts";
import { plans } from "#server/db/tables.ts";

/** By measure; none for a plan that comes from no document that is kept. */
export async function sourcesOf(db: Db, { id, district }: Plan): Promise<ReadonlyMap<string, PlanRow>> {
  const found = await db
    .select({ measure: rowSources.measureId, row: rowSources.row })
    .from(rowSources)
    .innerJoin(
      plans,
      and(eq(plans.districtId, rowSources.districtId), eq(plans.documentId, rowSources.documentId)),
    )
    .where(and(eq(rowSources.districtId, district), eq(plans.id, id)));
  return new Map(found.map(({ measure, row }) => [measure, PlanRow.parse(JSON.parse(row))]));
}
