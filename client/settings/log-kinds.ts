/** The log's kinds in the groups that people look for them in. */
import type { LogKind } from "#data/schema/log.ts";

export const LOG_GROUPS = {
  access: ["sign-in", "sign-in-failed", "sign-out", "session-ended"],
  accounts: [
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
  ],
  data: [
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
  ],
  log: ["log-read", "log-exported", "retention"],
} as const satisfies Record<string, readonly LogKind[]>;

export const LOG_GROUP_NAMES = [
  "access",
  "accounts",
  "data",
  "log",
] as const satisfies readonly (keyof typeof LOG_GROUPS)[];
