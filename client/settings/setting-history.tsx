/** What has happened to a setting, and the way back from it. */
import { useTranslation } from "react-i18next";
import type { Undo } from "#client/model/use-undo.ts";
import { ChangeHistory } from "#client/ui/change-history.tsx";
import type { AdminChangeMade } from "#data/schema/admin-answer.ts";
import type { DistrictId } from "#data/schema/ids.ts";
import type { SettingKey } from "#data/schema/setting.ts";
import { settingQueries } from "./setting-queries.ts";
import { useFieldWords } from "./use-field-words.ts";

interface SettingHistoryProps {
  setting: {
    id: SettingKey;
    district: DistrictId;
    undo: Undo;
    takeBack: (made: AdminChangeMade) => void;
  };
}

const YES_OR_NO = { true: "settings.yes", false: "settings.no" } as const;
const SECRETS = { saved: "settings.provider.secretKept", other: "settings.provider.secretOther" } as const;

export function SettingHistory({ setting: { id, district, undo, takeBack } }: SettingHistoryProps) {
  const { t } = useTranslation();
  const name = useFieldWords();
  const value = (field: string, told: string): string => {
    if (field === "clientSecret" && (told === "saved" || told === "other")) return t(SECRETS[told]);
    return told === "true" || told === "false" ? t(YES_OR_NO[told]) : told;
  };
  return (
    <ChangeHistory
      query={settingQueries.history(id, district)}
      itemsIn={({ items = [] }) => items}
      none={t("settings.noHistory")}
      name={name}
      value={value}
      undo={{
        isPending: undo.status === "pending",
        onUndo: (change, { version = 0 }) => takeBack({ change, version }),
      }}
    />
  );
}
