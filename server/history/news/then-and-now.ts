/** The data before a day and as it is, both as one viewer sees them. */
import { and, desc, gte, lte } from "drizzle-orm";
import type { WholeNews } from "#data/schema/news.ts";
import { KeptOperation } from "#data/schema/operation.ts";
import { startOfDay } from "#server/audit/index.ts";
import { makeSnapshot, type Snapshot, type View } from "#server/dataset/index.ts";
import { changes } from "#server/db/access-tables.ts";
import type { Db } from "#server/db/open.ts";
import { type Beside, readBeside } from "./beside.ts";
import { rewound } from "./rewind.ts";

export interface ThenAndNow {
  then: View;
  now: View;
  beside: { before: Beside; now: Beside };
  /** The first day whose changes are told, and today, `YYYY-MM-DD`. */
  since: string;
  today: string;
}

/** Compares what the viewer saw with what they see; what was done and undone in between is no news. */
export type Teller = (both: ThenAndNow) => WholeNews[];

/** The data as it stood when a day began; and what lies beside it, then and now. */
export interface DataBefore {
  snapshot: Snapshot;
  beside: ThenAndNow["beside"];
}

export async function dataBefore(db: Db, now: Snapshot, since: string): Promise<DataBefore> {
  const beside = await readBeside(db);
  const rows = await db
    .select({ reverse: changes.reverse })
    .from(changes)
    .where(and(gte(changes.at, startOfDay(since).toISOString()), lte(changes.revision, now.revision)))
    .orderBy(desc(changes.revision));
  const { beside: before, ...state } = rewound(
    { dataset: now.dataset, decisions: now.decisions, beside },
    rows.map(({ reverse }) => KeptOperation.parse(reverse)),
  );
  const snapshot = makeSnapshot(now.revision, {
    ...state,
    // What actors answer is no news here.
    assignments: new Map(),
    versions: new Map(),
    planVersions: now.planVersions,
    fromDocuments: new Set(),
    actorVersions: now.actorVersions,
    placeVersions: now.placeVersions,
  });
  return { snapshot, beside: { before, now: beside } };
}
