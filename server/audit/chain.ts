/** The log's chain: each entry's hash covers the entry and the hash before it; pure. */
import { createHash } from "node:crypto";
import type { StoredEntry } from "#data/schema/log.ts";

/** What the first entry follows. */
export const NOTHING_BEFORE = "0".repeat(64);

/**
 * SHA-256 in hex of an entry and of the hash before it.
 *
 * The fields stand in a JSON array in a fixed order, so that no two entries can be written alike.
 */
export function entryHash(entry: Omit<StoredEntry, "hash">): string {
  const { district, number, at, kind, account, who, address, subject, details, previous } = entry;
  const text = JSON.stringify([
    district,
    number,
    at,
    kind,
    account,
    who,
    address,
    subject,
    details,
    previous,
  ]);
  return createHash("sha256").update(text).digest("hex");
}

export interface Break {
  number: number;
  reason: "missing" | "changed" | "unlinked";
}

/**
 * The first place where a chain does not hold, or null.
 *
 * @param before number and hash of the last entry that was removed because its term was over
 * @param entries in order
 */
export function firstBreak(
  before: { number: number; hash: string },
  entries: readonly StoredEntry[],
): Break | null {
  let last = before;
  for (const entry of entries) {
    if (entry.number !== last.number + 1) return { number: last.number + 1, reason: "missing" };
    if (entry.previous !== last.hash) return { number: entry.number, reason: "unlinked" };
    if (entryHash(entry) !== entry.hash) return { number: entry.number, reason: "changed" };
    last = { number: entry.number, hash: entry.hash };
  }
  return null;
}
