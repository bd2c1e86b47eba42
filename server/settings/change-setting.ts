/** Sets a setting within a transaction: with what takes it back and its entry in the log, or not at all. */
import type { AdminChangeMade } from "#data/schema/admin-answer.ts";
import type { SetSetting } from "#data/schema/admin-operation.ts";
import type { ChangeId } from "#data/schema/ids.ts";
import type { SettingKey } from "#data/schema/setting.ts";
import { recordAdminChange } from "#server/administration/index.ts";
import type { LogActor } from "#server/audit/index.ts";
import type { Tx } from "#server/db/open.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { versionTag } from "#server/http/if-match.ts";
import { SETTING_KINDS, shownSetting } from "./kinds.ts";
import { holdSetting, type Stored, writeSetting } from "./store.ts";

/** Who sets it, and when. */
export interface Setter {
  by: LogActor;
  now: Date;
}

type Which = Pick<SetSetting, "district" | "key">;

/** The setting as it is now; nobody else sets it until the transaction ends. */
export function currentSetting(tx: Tx, { district, key }: Which): Promise<Stored<unknown>> {
  const { stored, otherwise } = SETTING_KINDS[key];
  return holdSetting(tx, district, key, stored, otherwise);
}

/** The refusal of a change that was based on something else than what stands there now. */
export const overtaken = (key: SettingKey, { value, version }: Stored<unknown>): ApiFault =>
  new ApiFault(
    "changed-meanwhile",
    undefined,
    { etag: versionTag(version) },
    { value: shownSetting(key, value), version },
  );

interface Based {
  /** The version that the change is based on; 0 before the setting has been set. */
  basedOn: number;
  /** The change that this one takes back. */
  undoes: ChangeId | null;
}

/** @throws ApiFault changed-meanwhile, with what stands there now */
export async function changeSetting(
  tx: Tx,
  { by, now }: Setter,
  { district, key, value }: Omit<SetSetting, "kind">,
  { basedOn, undoes }: Based,
): Promise<AdminChangeMade> {
  const which = { district, key };
  const before = await currentSetting(tx, which);
  if (before.version !== basedOn) throw overtaken(key, before);
  // Of two who set it for the first time there is no row yet that one of them could hold.
  if (!(await writeSetting(tx, district, key, value, basedOn)))
    throw overtaken(key, await currentSetting(tx, which));
  const change = await recordAdminChange(tx, {
    by,
    now,
    operation: { kind: "set-setting", ...which, value },
    reverse: { kind: "set-setting", ...which, value: before.value },
    undoes,
    told: {
      kind: undoes === null ? "setting-changed" : "setting-undone",
      subject: `setting ${key}`,
      details: { [key]: { before: shownSetting(key, before.value), after: shownSetting(key, value) } },
    },
  });
  return { change, version: basedOn + 1 };
}
