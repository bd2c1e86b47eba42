/** Writes one entry at the end of a district's log, within the transaction of what it tells of. */
import { eq, sql } from "drizzle-orm";
import { AccountId, DistrictId } from "#data/schema/ids.ts";
import type { LogKind } from "#data/schema/log.ts";
import { logEntries, logHeads } from "#server/db/access-tables.ts";
import type { Tx } from "#server/db/open.ts";
import { entryHash, NOTHING_BEFORE } from "./chain.ts";

/** Who did something, as the log keeps it. */
export interface LogActor {
  account: string | null;
  who: string;
  address: string;
}

/** What happens by itself. */
export const SYSTEM: LogActor = { account: null, who: "system", address: "–" };

export interface LogEvent {
  /** Whose log it is; the city's for what is about the installation. */
  district: string;
  kind: LogKind;
  subject: string;
  /** What was done; no secrets, no personal data beyond what the event is about. */
  details?: Record<string, unknown>;
}

/** The longest that stands in the log of one event, as JSON; longer details are cut to their names. */
const DETAILS = 20_000;

function detailsText(details: Record<string, unknown>): string {
  const text = JSON.stringify(details);
  return text.length <= DETAILS ? text : JSON.stringify({ cut: Object.keys(details) });
}

/** The head's row is held until the transaction ends: entries of one district follow one another. */
export async function appendLog(tx: Tx, actor: LogActor, event: LogEvent, now: Date): Promise<void> {
  const districtId = DistrictId.parse(event.district);
  await tx
    .insert(logHeads)
    .values({
      districtId,
      lastNumber: 0,
      lastHash: NOTHING_BEFORE,
      removedTo: 0,
      removedHash: NOTHING_BEFORE,
    })
    .onConflictDoNothing();
  const [head] = await tx.select().from(logHeads).where(eq(logHeads.districtId, districtId)).for("update");
  if (head === undefined) throw new Error(`The log of ${districtId} has no head`);
  const entry = {
    district: districtId,
    number: head.lastNumber + 1,
    at: now.toISOString(),
    kind: event.kind,
    account: actor.account === null ? null : AccountId.parse(actor.account),
    who: actor.who.slice(0, 200),
    address: actor.address.slice(0, 100),
    subject: event.subject.slice(0, 300),
    details: detailsText(event.details ?? {}),
    previous: head.lastHash,
  };
  const hash = entryHash(entry);
  const { district: _district, account, ...columns } = entry;
  await tx.insert(logEntries).values({ ...columns, districtId, accountId: account, hash });
  await tx
    .update(logHeads)
    .set({ lastNumber: sql`${logHeads.lastNumber} + 1`, lastHash: hash })
    .where(eq(logHeads.districtId, districtId));
}
