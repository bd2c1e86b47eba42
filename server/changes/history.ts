/** What has happened to a measure, an actor or a finding, newest first. */
import { desc, eq } from "drizzle-orm";
import type { z } from "zod";
import type { Subject } from "#data/rules/operation-subject.ts";
import { Actor } from "#data/schema/actor.ts";
import { type Audience, audienceOf, maySee } from "#data/schema/audience.ts";
import type { HistoryEntry } from "#data/schema/change-answer.ts";
import { ChangeId } from "#data/schema/ids.ts";
import { Measure } from "#data/schema/measure.ts";
import { KeptOperation } from "#data/schema/operation.ts";
import { Schedule } from "#data/schema/schedule.ts";
import { accounts, changes } from "#server/db/access-tables.ts";
import type { Db } from "#server/db/open.ts";
import { fieldChanges } from "./field-changes.ts";
import { isAbout } from "./is-about.ts";

/** The newest changes that are told. */
const CHANGES = 200;

const audiencesOf = (shape: Readonly<Record<string, z.ZodType>>, way = "") =>
  Object.entries(shape).map(([field, schema]) => [`${way}${field}`, audienceOf(schema)] as const);

/** For whom each field of a change is. */
const FIELDS: Readonly<Record<Subject["noun"], ReadonlyMap<string, Audience>>> = {
  measure: new Map([
    ...audiencesOf(Measure.shape),
    ...audiencesOf(Schedule.shape, "schedule."),
    ["followUp", audienceOf(Measure.shape.followUps)],
  ]),
  actor: new Map(audiencesOf(Actor.shape)),
  finding: new Map(),
};

/** @param viewer as what the viewer sees the subject */
export async function historyOf(db: Db, subject: Subject, viewer: Audience): Promise<HistoryEntry[]> {
  const rows = await db
    .select({ change: changes, who: accounts.name })
    .from(changes)
    .leftJoin(accounts, eq(accounts.id, changes.accountId))
    .where(isAbout(subject))
    .orderBy(desc(changes.revision))
    .limit(CHANGES);
  return rows.map(({ change, who }) => {
    const operation = KeptOperation.parse(change.operation);
    return {
      change: ChangeId.parse(change.id),
      at: change.at,
      who,
      undoes: ChangeId.nullable().parse(change.undoes),
      isExpired: operation.kind === "expired-follow-up",
      fields: fieldChanges(operation, KeptOperation.parse(change.reverse)).filter(({ field }) =>
        maySee(viewer, FIELDS[subject.noun].get(field) ?? "internal"),
      ),
    };
  });
}
