/** The log (logg): who did what, when and from where. */
import { z } from "zod";
import { seenBy } from "./audience.ts";
import { AccountId, DistrictId } from "./ids.ts";

export const LogKind = z.enum([
  "sign-in",
  "sign-in-failed",
  "sign-out",
  "session-ended",
  "account-invited",
  "account-changed",
  "account-disabled",
  "account-reset",
  "password-changed",
  "second-factor-changed",
  "passkey-changed",
  "grants-changed",
  "account-undone",
  "invitation-withdrawn",
  "setting-changed",
  "setting-undone",
  "mailbox-tested",
  "data-changed",
  "data-undone",
  "plan-imported",
  "document-taken-in",
  "document-read",
  "document-fetched",
  "draft-discarded",
  "view-changed",
  "feedback-removed",
  "feedback-not-mailed",
  "wording-changed",
  "outline-answered",
  "publication-proposed",
  "publication-approved",
  "publication-declined",
  "publication-withdrawn",
  "publication-restored",
  "data-exported",
  "internal-read",
  "log-read",
  "log-exported",
  "retention",
]);
export type LogKind = z.infer<typeof LogKind>;

export const LogEntry = z.object({
  district: seenBy("internal", DistrictId),
  /** Counts up by one within the district, without gaps. */
  number: seenBy("internal", z.int().min(1)),
  /** UTC, ISO 8601 with milliseconds. */
  at: seenBy("internal", z.iso.datetime({ precision: 3 })),
  kind: seenBy("internal", LogKind),
  account: seenBy("internal", AccountId.nullable()),
  /** As the person was called then; `demo`, `system` or `–` where nobody had signed in. */
  who: seenBy("internal", z.string().max(200)),
  address: seenBy("internal", z.string().max(100)),
  /** What it is about: `measure sodermalm-2024-platser-14`. */
  subject: seenBy("internal", z.string().max(300)),
  /** What was done, as JSON. */
  details: seenBy("internal", z.string().max(20_000)),
  /** Of the entry before it; of the first one 64 zeros. */
  previous: seenBy("internal", z.string()),
  /** SHA-256 in hex of all of the above. */
  hash: seenBy("internal", z.string()),
});
export type LogEntry = z.infer<typeof LogEntry>;

/**
 * An entry as it stands in the database. What somebody has tampered with may be no entry at all, and
 * must be read all the same: that is what the chain is for.
 */
export const StoredEntry = LogEntry.extend({
  district: seenBy("internal", z.string()),
  at: seenBy("internal", z.string()),
  kind: seenBy("internal", z.string()),
  account: seenBy("internal", z.string().nullable()),
});
export type StoredEntry = z.infer<typeof StoredEntry>;

/** A Swedish day that a log may tell of; a year that is still being typed is none. */
export const LogDay = z.iso.date().regex(/^20\d\d-/);

/** Days that the log is kept (gallring): the fewest that anybody may set, and what holds otherwise. */
export const LOG_DAYS = { least: 90, usual: 1_825, most: 3_650 } as const;
