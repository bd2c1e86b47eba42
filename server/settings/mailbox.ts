/** Where a district has what the public tells it sent to. */
import { isFunctionAddress } from "#data/rules/function-address.ts";
import { knownNames } from "#data/rules/known-names.ts";
import { Mailbox, NO_MAILBOX } from "#data/schema/mailbox.ts";
import type { SnapshotStore } from "#server/dataset/index.ts";
import type { Db, Tx } from "#server/db/open.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { readSetting, type Stored } from "./store.ts";

export const readMailbox = (db: Db | Tx, district: string): Promise<Stored<Mailbox>> =>
  readSetting(db, district, "mailbox", Mailbox, NO_MAILBOX);

export async function mailboxOf(db: Db | Tx, district: string): Promise<Mailbox> {
  const { value } = await readMailbox(db, district);
  return value;
}

/** @throws ApiFault invalid for an address that is, or may be, a person's own */
export function mustBeFunction({ address }: Mailbox, { current: { dataset } }: SnapshotStore): void {
  const allowed = [...knownNames(dataset), ...dataset.districts.map(({ name }) => name)];
  if (address === null || isFunctionAddress(address, allowed)) return;
  throw new ApiFault("invalid", [{ path: "value.address", message: "personal-address" }]);
}
