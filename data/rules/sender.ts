/** Whose a write is, in the words of the header that it is sent with; pure. */
import type { AccountId } from "#data/schema/ids.ts";

/** Says who made a write, where it may have waited since: an account's id, or `demo`. */
export const SENDER_HEADER = "sent-by";

/** @returns null for who writes nothing, such as a visitor */
export function senderOf({ kind, id }: { kind: string; id: AccountId | null }): string | null {
  return kind === "demo" ? "demo" : id;
}
