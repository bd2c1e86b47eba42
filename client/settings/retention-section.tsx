/** How long a district keeps its log. */

import { useTranslation } from "react-i18next";
import type { z } from "zod";
import { api } from "#client/api/api.ts";
import type { Faults } from "#client/ui/faults.ts";
import { Field } from "#client/ui/field.tsx";
import { PageSection } from "#client/ui/page-section.tsx";
import type { DistrictId } from "#data/schema/ids.ts";
import { LOG_DAYS } from "#data/schema/log.ts";
import { Retention } from "#data/schema/setting.ts";
import { SettingForm } from "./setting-form.tsx";
import { type Stored, useSetting } from "./use-setting.ts";
import { useTermWords } from "./use-term-words.ts";

/** Named by its path in what is sent: the server's word about it then finds its way. */
const LOG_DAYS_FIELD = "value.logDays";

interface RetentionSectionProps {
  district: DistrictId;
  isCity: boolean;
  stored: Stored<z.infer<typeof Retention>>;
}

/** Null for what is no term that may be set. */
const termIn = (text: string): z.infer<typeof Retention> | null =>
  Retention.safeParse({ logDays: /^\d+$/.test(text.trim()) ? Number(text) : null }).data ?? null;

export function RetentionSection({ district, isCity, stored }: RetentionSectionProps) {
  const { t } = useTranslation();
  const words = useTermWords();
  const setting = useSetting({
    district,
    stored,
    pick: ({ retention }) => retention,
    draftOf: ({ logDays }) => ({ logDays: String(logDays) }),
    put: (json: Stored<z.infer<typeof Retention>>) =>
      api.settings.retention.$put({ query: { district }, json }),
  });
  const term = termIn(setting.draft.logDays);
  const { least, most } = LOG_DAYS;
  const check = (): Faults =>
    term === null ? { [LOG_DAYS_FIELD]: t("settings.retention.fault", { least, most }) } : {};
  const isShorter = term !== null && term.logDays < setting.opened.value.logDays;
  return (
    <PageSection
      id="setting-retention"
      title={t("settings.retention.title")}
      about={t(isCity ? "settings.retention.aboutCity" : "settings.retention.about")}
      isRoomy
    >
      <SettingForm
        setting={setting}
        toSend={() => term ?? setting.opened.value}
        check={check}
        inWords={({ logDays }) => words(logDays)}
      >
        <div className="max-w-md [&_input]:max-w-40">
          <Field
            name={LOG_DAYS_FIELD}
            label={t("settings.retention.days")}
            description={t("settings.retention.job", { least, most })}
            inputMode="numeric"
            autoComplete="off"
            maxLength={6}
            isRequired
            value={setting.draft.logDays}
            onChange={(logDays) => setting.set({ logDays })}
          />
          <p role="status" className="mt-1 text-sm text-muted empty:hidden">
            {term !== null && words(term.logDays)}
          </p>
          {isShorter && (
            <p className="mt-2 text-sm font-semibold text-care">{t("settings.retention.shorter")}</p>
          )}
        </div>
      </SettingForm>
    </PageSection>
  );
}
