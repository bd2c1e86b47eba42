/** What has happened to a measure, newest first. */
import { and, desc, eq, sql } from "drizzle-orm";
import { type Audience, audienceOf, maySee } from "#data/schema/audience.ts";
import type { MeasureHistory } from "#data/schema/change-answer.ts";
import { ChangeId } from "#data/schema/ids.ts";
import { Measure } from "#data/schema/measure.ts";
import { Operation } from "#data/schema/operation.ts";
import { Schedule } from "#data/schema/schedule.ts";
import { accounts, changes } from "#server/db/access-tables.ts";
import type { Db } from "#server/db/open.ts";
import { fieldChanges } from "./field-changes.ts";
import type { MeasureKey } from "./operations/lock-measure.ts";

/** The newest changes that are told. */
const CHANGES = 200;

const FIELDS = new Map<string, Audience>([
  ...Object.entries(Measure.shape).map(([field, schema]) => [field, audienceOf(schema)] as const),
  ...Object.entries(Schedule.shape).map(
    ([part, schema]) => [`schedule.${part}`, audienceOf(schema)] as const,
  ),
  ["followUp", audienceOf(Measure.shape.followUps)],
]);

/** @param viewer as what the viewer sees the measure */
export async function historyOf(
  db: Db,
  { district, measure }: MeasureKey,
  viewer: Audience,
): Promise<NonNullable<MeasureHistory["items"]>> {
  const rows = await db
    .select({ change: changes, who: accounts.name })
    .from(changes)
    .leftJoin(accounts, eq(accounts.id, changes.accountId))
    .where(and(eq(changes.districtId, district), sql`${changes.operation}->>'measure' = ${measure}`))
    .orderBy(desc(changes.revision))
    .limit(CHANGES);
  return rows.map(({ change, who }) => ({
    change: ChangeId.parse(change.id),
    at: change.at,
    who,
    undoes: ChangeId.nullable().parse(change.undoes),
    fields: fieldChanges(Operation.parse(change.operation), Operation.parse(change.reverse)).filter(
      ({ field }) => maySee(viewer, FIELDS.get(field) ?? "internal"),
    ),
  }));
}
