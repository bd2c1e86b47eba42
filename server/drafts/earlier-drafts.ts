/** What people decided in the drafts that a plan has come of: read from the changes that made them the plan. */
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import { type DistrictId, MeasureId, type PlanId } from "#data/schema/ids.ts";
import { PlanRow } from "#data/schema/plan-row.ts";
import { RememberedDecision } from "#data/schema/row-decision.ts";
import { standing } from "#server/changes/index.ts";
import { inStatements } from "#server/dataset/index.ts";
import { changes } from "#server/db/access-tables.ts";
import { rowSources } from "#server/db/document-tables.ts";
import type { Db } from "#server/db/open.ts";
import { type CommittedDecisions, type EarlierDecisions, earlierDecisions } from "#server/plans/index.ts";

const Kept = z.record(MeasureId, RememberedDecision).nullable();

/** The rows of one document behind those measures, as they are kept. */
async function rowsBehind(
  db: Db,
  { district, document }: { district: DistrictId; document: string },
  measures: readonly MeasureId[],
): Promise<Map<MeasureId, PlanRow>> {
  const rows = new Map<MeasureId, PlanRow>();
  for (const ids of inStatements(measures)) {
    const found = await db
      .select({ id: rowSources.measureId, row: rowSources.row })
      .from(rowSources)
      .where(
        and(
          eq(rowSources.districtId, district),
          eq(rowSources.documentId, document),
          inArray(rowSources.measureId, ids),
        ),
      );
    for (const { id, row } of found) rows.set(MeasureId.parse(id), PlanRow.parse(JSON.parse(row)));
  }
  return rows;
}

/** An import that was taken back has decided nothing. */
export async function readEarlierDecisions(
  db: Db,
  district: DistrictId,
  plan: PlanId,
): Promise<EarlierDecisions> {
  const imports = await db
    .select({
      id: changes.id,
      undoes: changes.undoes,
      document: sql<string | null>`${changes.operation}->'document'->>'id'`,
      decisions: sql<unknown>`${changes.operation}->'decisions'`,
    })
    .from(changes)
    .where(
      and(
        eq(changes.districtId, district),
        sql`${changes.operation}->>'kind' = 'set-plan'`,
        sql`${changes.operation}->>'plan' = ${plan}`,
      ),
    )
    .orderBy(asc(changes.revision));
  const committed: CommittedDecisions[] = [];
  for (const { document, decisions: kept } of standing(imports)) {
    const decisions = new Map(
      Object.entries(Kept.parse(kept) ?? {}).map(([id, one]) => [MeasureId.parse(id), one]),
    );
    if (decisions.size === 0) continue;
    const rows =
      document === null ? new Map() : await rowsBehind(db, { district, document }, [...decisions.keys()]);
    committed.push({ decisions, rows });
  }
  return earlierDecisions(committed);
}
