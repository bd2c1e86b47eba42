/** Reads a plan as it is now, and holds it and its rows until the transaction ends. */
import { asc, eq, sql } from "drizzle-orm";
import type { MeasureId } from "#data/schema/ids.ts";
import type { SetPlan } from "#data/schema/operation.ts";
import type { Plan } from "#data/schema/plan.ts";
import { isPlan, isRowOf, readPlans } from "#server/dataset/index.ts";
import { CITY } from "#server/db/city.ts";
import type { Tx } from "#server/db/open.ts";
import { measures, plans, revisions } from "#server/db/tables.ts";
import type { Locked, SubjectKind } from "./operation-kind.ts";

export interface LockedPlan extends Locked {
  next: number;
  /** Null for one that is not there yet. */
  plan: Plan | null;
  documentId: string | null;
  versions: ReadonlyMap<MeasureId, number>;
  /** The version of what is new: the data's next revision, which no row can have counted up to. */
  first: number;
}

async function lockPlan(tx: Tx, key: SetPlan): Promise<LockedPlan> {
  // A plan that is not there yet has no row to hold.
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtext(${`platsplan.plan ${key.district} ${key.plan}`}))`,
  );
  // Rows before their plan, and in order, as whoever writes one or several of them takes them.
  await tx
    .select({ id: measures.id })
    .from(measures)
    .where(isRowOf(tx, key))
    .orderBy(asc(measures.id))
    .for("update");
  const [row] = await tx.select().from(plans).where(isPlan(key)).for("update");
  const stored = await readPlans(tx, key);
  const [data] = await tx
    .select({ revision: revisions.revision })
    .from(revisions)
    .where(eq(revisions.districtId, CITY));
  if (data === undefined) throw new Error("The data has no revision");
  const first = data.revision + 1;
  return {
    version: row?.version ?? 0,
    next: row === undefined ? first : row.version + 1,
    scope: { district: key.district, actors: [] },
    plan: stored.plans[0] ?? null,
    documentId: row?.documentId ?? null,
    versions: stored.versions,
    first,
  };
}

export const ofPlan: SubjectKind<SetPlan, LockedPlan> = {
  lock: lockPlan,
  setVersion: async (tx, key, version) => {
    await tx.update(plans).set({ version }).where(isPlan(key));
  },
};
