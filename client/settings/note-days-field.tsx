/** How long a district keeps its follow-ups, and what that would remove today. */
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { NOTE_DAYS } from "#data/schema/follow-up.ts";
import type { DistrictId } from "#data/schema/ids.ts";
import { settingQueries } from "./setting-queries.ts";
import { TermField, type TermFieldProps } from "./term-field.tsx";
import { useTermWords } from "./use-term-words.ts";

function WouldGo({ district, days }: { district: DistrictId; days: number }) {
  const { t } = useTranslation();
  const { data } = useQuery({ ...settingQueries.expiringNotes(district, days), staleTime: 0 });
  const count = data?.notes;
  if (count === undefined) return null;
  return count === 0 ? t("settings.retention.noneGo") : t("settings.retention.notesGo", { count });
}

interface NoteDaysFieldProps extends TermFieldProps {
  district: DistrictId;
}

export function NoteDaysField({ district, ...props }: NoteDaysFieldProps) {
  const { t } = useTranslation();
  const words = useTermWords();
  return (
    <TermField
      {...props}
      label={t("settings.retention.noteDays")}
      description={t("settings.retention.noteJob", NOTE_DAYS)}
      told={(days) => (
        <>
          {words(days)}. <WouldGo district={district} days={days} />
        </>
      )}
    >
      <p className="mt-2 text-sm text-muted">{t("settings.retention.noteAge")}</p>
    </TermField>
  );
}
