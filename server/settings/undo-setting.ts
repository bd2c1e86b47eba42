/** Takes a change of a setting back: what stood there before stands there again, its secret with it. */
import type { AdminChangeMade } from "#data/schema/admin-answer.ts";
import type { SetSetting } from "#data/schema/admin-operation.ts";
import { Mailbox } from "#data/schema/mailbox.ts";
import { StoredProvider } from "#data/schema/setting.ts";
import { type AdminChange, adminChangesOf, standingOf } from "#server/administration/index.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { changeSetting, currentSetting, overtaken, type Setter } from "./change-setting.ts";
import type { SettingsDeps } from "./deps.ts";
import { SETTING_KINDS } from "./kinds.ts";
import { mustBeFunction } from "./mailbox.ts";

const invalid = (field: string, message: string) =>
  new ApiFault("invalid", [{ path: `value.${field}`, message }]);

/** @throws ApiFault invalid when what stood there before could not be set today: it is never made to fit */
async function mustFit(
  { isProvider, opensSecret, store }: Pick<SettingsDeps, "isProvider" | "opensSecret" | "store">,
  { key, value }: SetSetting,
): Promise<void> {
  const read = SETTING_KINDS[key].stored.safeParse(value);
  if (!read.success) {
    const issues = read.error.issues.map(({ path, message }) => ({
      path: ["value", ...path].join("."),
      message,
    }));
    throw new ApiFault("invalid", issues);
  }
  if (key === "mailbox") mustBeFunction(Mailbox.parse(value), store);
  if (key !== "sign-in-provider" || value === null) return;
  const provider = StoredProvider.parse(value);
  if (!(await opensSecret(provider))) throw invalid("clientSecret", "missing");
  if (!(await isProvider(provider.issuer))) throw invalid("issuer", "no-provider");
}

export interface SettingChange extends AdminChange {
  reverse: SetSetting;
}

/**
 * @param basedOn the setting's version that the asker has seen
 * @throws ApiFault conflict: undone already; changed-meanwhile: set anew since; invalid: no longer possible
 */
export async function undoSetting(
  deps: Pick<SettingsDeps, "db" | "isProvider" | "opensSecret" | "store">,
  setter: Setter,
  change: SettingChange,
  basedOn: number,
): Promise<AdminChangeMade> {
  const { reverse } = change;
  // Asks the provider: not while a row is held.
  await mustFit(deps, reverse);
  return deps.db.transaction(async (tx) => {
    const current = await currentSetting(tx, reverse);
    const state = standingOf(await adminChangesOf(tx, reverse), change);
    if (state === "undone") throw new ApiFault("conflict", [{ path: "id", message: "undone already" }]);
    if (state === "overtaken") throw overtaken(reverse.key, current);
    return changeSetting(tx, setter, reverse, { basedOn, undoes: change.id });
  });
}
