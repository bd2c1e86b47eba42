/** Which of the rows that name an actor the documents write with one certain alias. */
import { inArray } from "drizzle-orm";
import { isAliasIn } from "#data/rules/alias-in-text.ts";
import { PlanRow } from "#data/schema/plan-row.ts";
import type { WrittenAs } from "#data/schema/written-as.ts";
import { rowSources } from "#server/db/document-tables.ts";
import type { Db } from "#server/db/open.ts";
import { readActorRows } from "./operations/actor-rows.ts";
import type { ActorKey } from "./operations/lock-actor.ts";

/** @returns every row that names the actor; of one whose words are not kept it is not known */
export async function writtenAs(db: Db, key: ActorKey, alias: string): Promise<WrittenAs["items"]> {
  const named = await db.transaction((tx) => readActorRows(tx, key));
  if (named.length === 0) return [];
  const ids = named.map(({ measure }) => measure);
  const kept = await db.select().from(rowSources).where(inArray(rowSources.measureId, ids));
  return named.map(({ district, measure }) => {
    const own = kept.filter((row) => row.districtId === district && row.measureId === measure);
    const texts = own.map(({ row }) => PlanRow.parse(JSON.parse(row)).who?.text ?? "");
    return {
      district,
      measure,
      isWritten: texts.length === 0 ? null : texts.some((text) => isAliasIn(text, alias)),
    };
  });
}
