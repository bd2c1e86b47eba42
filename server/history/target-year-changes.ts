/** The writes that put another target year there, measure by measure, as far as they still stand. */
import { asc, inArray, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { TargetYearChange } from "#data/rules/target-year-trail.ts";
import { ChangeId, MeasureId } from "#data/schema/ids.ts";
import { TargetYear } from "#data/schema/schedule.ts";
import { dayOf } from "#server/audit/index.ts";
import { standing } from "#server/changes/index.ts";
import { changes } from "#server/db/access-tables.ts";
import type { Db } from "#server/db/open.ts";

/** Each row that a write is about, with the target year that it puts there. */
const Years = z.record(MeasureId, TargetYear.nullable());

const MEASURES = sql.raw(`'$.content.priorityAreas[*].problems[*].causes[*].measures[*]'`);

/** A whole plan stays in the database; its target years are what there is to tell. */
const yearsIn = (column: typeof changes.operation | typeof changes.reverse): SQL<unknown> =>
  sql`case when ${column}->>'kind' = 'set-plan' then (
    select jsonb_object_agg(row->>'id', row->'schedule'->'targetYear')
    from jsonb_path_query(${column}, ${MEASURES}) as row
  ) when ${column}->'set'->'schedule' is not null then jsonb_build_object(
    ${column}->>'measure', ${column}->'set'->'schedule'->'targetYear'
  ) end`;

interface Written extends TargetYearChange {
  id: string;
  undoes: string | null;
}

/** @returns of each measure that has any, in the order of the writes */
export async function targetYearChanges(db: Db): Promise<Map<MeasureId, TargetYearChange[]>> {
  const rows = await db
    .select({
      id: changes.id,
      at: changes.at,
      undoes: changes.undoes,
      after: yearsIn(changes.operation),
      before: yearsIn(changes.reverse),
      document: sql<string | null>`${changes.operation}->'document'->>'title'`,
      kind: sql<string>`${changes.operation}->>'kind'`,
    })
    .from(changes)
    .where(inArray(sql`${changes.operation}->>'kind'`, ["change-measure", "set-plan"]))
    .orderBy(asc(changes.revision));
  const found = new Map<MeasureId, Written[]>();
  for (const { id, at, undoes, kind, document, ...years } of rows) {
    const [before, after] = [Years.parse(years.before ?? {}), Years.parse(years.after ?? {})];
    for (const [key, year] of Object.entries(after)) {
      const measure = MeasureId.parse(key);
      const was = before[measure];
      if (was === undefined || was === year) continue;
      const written: Written = {
        id,
        undoes,
        change: ChangeId.parse(id),
        since: dayOf(new Date(at)),
        origin: kind === "set-plan" ? "import" : "change",
        why: document,
        before: was,
        after: year,
      };
      found.set(measure, [...(found.get(measure) ?? []), written]);
    }
  }
  return new Map([...found].map(([measure, all]) => [measure, standing(all)]));
}
