/** Writes what somebody has decided of a finding, or that it is open again. */
import { and, eq, sql } from "drizzle-orm";
import { FindingDecision } from "#data/schema/finding-decision.ts";
import type { DecideFinding } from "#data/schema/operation.ts";
import { findingDecisions } from "#server/db/beside-tables.ts";
import type { Tx } from "#server/db/open.ts";
import type { Locked, OperationKind } from "./operation-kind.ts";
import { personIssues } from "./person-issues.ts";

interface LockedDecision extends Locked {
  /** Null where nothing has been decided, or no longer holds. */
  decision: FindingDecision | null;
}

const isDecision = ({ district, finding }: DecideFinding) =>
  and(eq(findingDecisions.districtId, district), eq(findingDecisions.key, finding));

async function lockDecision(tx: Tx, operation: DecideFinding): Promise<LockedDecision> {
  // Of a finding that nobody has decided on there is no row to hold.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`platsplan.finding ${operation.finding}`}))`);
  const [row] = await tx.select().from(findingDecisions).where(isDecision(operation));
  return {
    version: row?.version ?? 1,
    scope: { district: operation.district, actors: [] },
    decision: FindingDecision.nullable().parse(row?.decision ?? null),
  };
}

export const decideFinding: OperationKind<DecideFinding, LockedDecision> = {
  lock: lockDecision,
  setVersion: async (tx, operation, version) => {
    await tx.update(findingDecisions).set({ version }).where(isDecision(operation));
  },
  issues: ({ decision }, current, known) =>
    personIssues({ reason: decision?.reason }, current.decision, known),
  apply: async (tx, operation, { decision: before }) => {
    const { district: districtId, finding: key, decision } = operation;
    await tx
      .insert(findingDecisions)
      .values({ districtId, key, decision })
      .onConflictDoUpdate({
        target: [findingDecisions.districtId, findingDecisions.key],
        set: { decision },
      });
    return { ...operation, decision: before };
  },
};
