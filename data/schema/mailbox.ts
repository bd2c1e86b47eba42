/** Mailbox (brevlåda): the function's address of mail that a district has what the public tells it sent to. */
import { z } from "zod";
import { seenBy } from "./audience.ts";
import { shownRecord } from "./shown.ts";

/** Longer than any address may be (RFC 5321). */
const ADDRESS_LENGTH = 254;

export const MailAddress = z.email().max(ADDRESS_LENGTH);

/** Null: what is told stands in the queue alone. Whether a person is behind an address, `isFunctionAddress` says. */
export const Mailbox = z.strictObject({
  address: seenBy("internal", MailAddress.nullable()),
  /** Of the words around what is told; that itself is in its writer's. */
  language: seenBy("internal", z.enum(["sv", "en"])),
});
export type Mailbox = z.infer<typeof Mailbox>;

export const NO_MAILBOX: Mailbox = { address: null, language: "sv" };

/** Why a mail did not go: as far as it came, and what stopped it there. */
export const MailFault = z.enum(["unreachable", "not-secure", "sign-in", "address", "message", "other"]);
export type MailFault = z.infer<typeof MailFault>;

/** `GET /api/settings/mailbox-state`. */
export const MailboxState = shownRecord(
  z.object({
    /** Whether the installation has a server of mail. */
    isOn: seenBy("internal", z.boolean()),
    /** Pieces that wait for their turn, or to be tried again. */
    waiting: seenBy("internal", z.int().min(0)),
    /** Pieces that it has given up to send; they stand in the queue as all others do. */
    givenUp: seenBy("internal", z.int().min(0)),
    /** Why the last of them did not go; null where none has failed. */
    fault: seenBy("internal", MailFault.nullable()),
  }),
  () => ({ district: null, actors: [] }),
);
export type MailboxState = z.infer<typeof MailboxState>;

/** `POST /api/settings/mailbox-test`: how it went. */
export const MailTest = shownRecord(
  z.object({
    /** Null: the server of mail has taken it. */
    fault: seenBy("internal", MailFault.nullable()),
    /** What the server of mail said, in its own words. */
    answered: seenBy("internal", z.string().max(300).nullable()),
  }),
  () => ({ district: null, actors: [] }),
);
export type MailTest = z.infer<typeof MailTest>;
