/** The account as its owner is answered about it. */
import type { OwnAccount } from "#data/schema/account.ts";

export type Own = NonNullable<OwnAccount["account"]>;
