/** How long a district keeps its follow-ups, and what that would remove today. */
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Field } from "#client/ui/field.tsx";
import { NOTE_DAYS } from "#data/schema/follow-up.ts";
import type { DistrictId } from "#data/schema/ids.ts";
import { settingQueries } from "./setting-queries.ts";
import { useTermWords } from "./use-term-words.ts";

function WouldGo({ district, days }: { district: DistrictId; days: number }) {
  const { t } = useTranslation();
  const { data } = useQuery({ ...settingQueries.expiringNotes(district, days), staleTime: 0 });
  const count = data?.notes;
  if (count === undefined) return null;
  return count === 0 ? t("settings.retention.noneGo") : t("settings.retention.notesGo", { count });
}

interface NoteDaysFieldProps {
  name: string;
  district: DistrictId;
  /** As it is saved; null where they are kept as long as their plan. */
  saved: number | null;
  /** Undefined for what is no term that may be set. */
  days: number | null | undefined;
  value: string;
  onChange: (text: string) => void;
}

export function NoteDaysField({ name, district, saved, days, value, onChange }: NoteDaysFieldProps) {
  const { t } = useTranslation();
  const words = useTermWords();
  const term = days ?? null;
  const isShorter = term !== null && (saved === null || term < saved);
  return (
    <div className="[&_input]:max-w-40">
      <Field
        name={name}
        label={t("settings.retention.noteDays")}
        description={t("settings.retention.noteJob", NOTE_DAYS)}
        inputMode="numeric"
        autoComplete="off"
        maxLength={6}
        value={value}
        onChange={onChange}
      />
      <p role="status" className="mt-1 text-sm text-muted empty:hidden">
        {term !== null && (
          <>
            {words(term)}. <WouldGo district={district} days={term} />
          </>
        )}
      </p>
      {isShorter && (
        <p className="mt-2 text-sm font-semibold text-care">{t("settings.retention.notesShorter")}</p>
      )}
      <p className="mt-2 text-sm text-muted">{t("settings.retention.noteAge")}</p>
    </div>
  );
}
