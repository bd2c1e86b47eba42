/** What has happened to a setting, field by field; pure. */
import type { FieldChange } from "#data/schema/change-answer.ts";
import type { SettingKey } from "#data/schema/setting.ts";
import { type AdminChange, adminHistory } from "#server/administration/index.ts";
import { compared } from "#server/changes/index.ts";
import { shownSetting } from "./kinds.ts";

/** What was sealed; only whether it is the same as another leaves the server. */
function sealedIn(value: unknown): unknown {
  return typeof value === "object" && value !== null && "sealedSecret" in value ? value.sealedSecret : null;
}

/** The secret as one may hear of it: whether there is one, and whether it was changed. */
function secretChange(before: unknown, after: unknown): FieldChange[] {
  if (before === after) return [];
  const isNew = before === null;
  return [
    {
      field: "clientSecret",
      before: isNew ? [] : ["saved"],
      after: after === null ? [] : [isNew ? "saved" : "other"],
    },
  ];
}

function fieldsOf({ operation, reverse }: AdminChange): FieldChange[] {
  if (operation.kind !== "set-setting" || reverse?.kind !== "set-setting") return [];
  const { key } = operation;
  const fieldsIn = (value: unknown) => new Map(Object.entries(shownSetting(key, value) ?? {}));
  return [
    ...compared(fieldsIn(reverse.value), fieldsIn(operation.value)),
    ...(key === ("sign-in-provider" satisfies SettingKey)
      ? secretChange(sealedIn(reverse.value), sealedIn(operation.value))
      : []),
  ];
}

/** Told to who administers it, and may therefore take back whatever can be. */
export const settingHistory = (all: readonly AdminChange[]) =>
  adminHistory(all, { fieldsOf, isSeen: () => true, mayUndo: () => true });
