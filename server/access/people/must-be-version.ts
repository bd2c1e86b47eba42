/** Whether an account is still as the one who changes it has seen it. */
import type { Viewer } from "#data/rules/permissions.ts";
import type { Account } from "#server/access/accounts/accounts.ts";
import type { Tx } from "#server/db/open.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { versionTag } from "#server/http/if-match.ts";
import { listPeople } from "./list.ts";

/**
 * @param basedOn null for what has been overtaken whatever the version
 * @throws ApiFault changed-meanwhile, with the person as the viewer sees them now
 */
export async function mustBeVersion(
  tx: Tx,
  viewer: Viewer,
  { id, version }: Pick<Account, "id" | "version">,
  basedOn: number | null,
): Promise<void> {
  if (version === basedOn) return;
  const current = (await listPeople(tx, viewer)).find((one) => one.id === id);
  throw new ApiFault("changed-meanwhile", undefined, { etag: versionTag(version) }, current);
}
