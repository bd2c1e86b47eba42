/** How long a district keeps its log, its follow-ups, its documents and what the public has told it. */
import { parseResponse } from "hono/client";
import { useTranslation } from "react-i18next";
import { api } from "#client/api/api.ts";
import type { Faults } from "#client/ui/faults.ts";
import { PageSection } from "#client/ui/page-section.tsx";
import { FEEDBACK_DAYS } from "#data/schema/feedback.ts";
import { NOTE_DAYS } from "#data/schema/follow-up.ts";
import type { DistrictId } from "#data/schema/ids.ts";
import { LOG_DAYS } from "#data/schema/log.ts";
import { DOCUMENT_DAYS, type Retention } from "#data/schema/setting.ts";
import { DocumentDaysField } from "./document-days-field.tsx";
import { FeedbackDaysField } from "./feedback-days-field.tsx";
import { LogDaysField } from "./log-days-field.tsx";
import { NoteDaysField } from "./note-days-field.tsx";
import { documentDaysIn, draftOfTerms, feedbackDaysIn, logDaysIn, noteDaysIn } from "./retention-draft.ts";
import { SettingForm } from "./setting-form.tsx";
import { type Stored, useSetting } from "./use-setting.ts";
import { useTermWords } from "./use-term-words.ts";

/** Named by their paths in what is sent: the server's word about them then finds its way. */
const FIELDS = {
  logDays: "value.logDays",
  noteDays: "value.noteDays",
  documentDays: "value.documentDays",
  feedbackDays: "value.feedbackDays",
} as const;

interface RetentionSectionProps {
  district: DistrictId;
  /** The city owns a log, but no plan. */
  isCity: boolean;
  stored: Stored<Retention>;
}

export function RetentionSection({ district, isCity, stored }: RetentionSectionProps) {
  const { t } = useTranslation();
  const words = useTermWords();
  const setting = useSetting({
    id: "retention",
    title: t("settings.retention.title"),
    district,
    stored,
    pick: ({ retention }) => retention,
    draftOf: draftOfTerms,
    put: (json: Stored<Retention>) =>
      parseResponse(api.settings.retention.$put({ query: { district }, json })),
  });
  const { opened, draft, set } = setting;
  const logDays = logDaysIn(draft);
  const noteDays = noteDaysIn(draft);
  const documentDays = documentDaysIn(draft);
  const feedbackDays = feedbackDaysIn(draft);
  const check = (): Faults => ({
    ...(logDays === undefined ? { [FIELDS.logDays]: t("settings.retention.fault", LOG_DAYS) } : {}),
    ...(noteDays === undefined ? { [FIELDS.noteDays]: t("settings.retention.noteFault", NOTE_DAYS) } : {}),
    ...(documentDays === undefined ? { [FIELDS.documentDays]: t("documentTerm.fault", DOCUMENT_DAYS) } : {}),
    ...(feedbackDays === undefined ? { [FIELDS.feedbackDays]: t("feedback.term.fault", FEEDBACK_DAYS) } : {}),
  });
  const inWords = (terms: Retention) => (
    <>
      <p>
        {t("settings.retention.log")}: {words(terms.logDays)}
      </p>
      {!isCity && (
        <p>
          {t("settings.retention.notes")}:{" "}
          {terms.noteDays === null ? t("settings.retention.notesKept") : words(terms.noteDays)}
        </p>
      )}
      <p>
        {t("documentTerm.documents")}:{" "}
        {terms.documentDays === null ? t("settings.retention.notesKept") : words(terms.documentDays)}
      </p>
      {!isCity && (
        <p>
          {t("feedback.term.feedback")}: {words(terms.feedbackDays)}
        </p>
      )}
    </>
  );
  return (
    <PageSection
      id="setting-retention"
      title={t("settings.retention.title")}
      about={t(isCity ? "settings.retention.aboutCity" : "settings.retention.about")}
      isRoomy
    >
      <SettingForm
        setting={setting}
        toSend={() =>
          logDays === undefined ||
          noteDays === undefined ||
          documentDays === undefined ||
          feedbackDays === undefined
            ? opened.value
            : { logDays, noteDays, documentDays, feedbackDays }
        }
        check={check}
        inWords={inWords}
      >
        <LogDaysField
          name={FIELDS.logDays}
          saved={opened.value.logDays}
          days={logDays}
          value={draft.logDays}
          onChange={(text) => set({ logDays: text })}
        />
        {!isCity && (
          <NoteDaysField
            name={FIELDS.noteDays}
            district={district}
            saved={opened.value.noteDays}
            days={noteDays}
            value={draft.noteDays}
            onChange={(text) => set({ noteDays: text })}
          />
        )}
        <DocumentDaysField
          name={FIELDS.documentDays}
          saved={opened.value.documentDays}
          days={documentDays}
          value={draft.documentDays}
          onChange={(text) => set({ documentDays: text })}
        />
        {!isCity && (
          <FeedbackDaysField
            name={FIELDS.feedbackDays}
            saved={opened.value.feedbackDays}
            days={feedbackDays}
            value={draft.feedbackDays}
            onChange={(text) => set({ feedbackDays: text })}
          />
        )}
      </SettingForm>
    </PageSection>
  );
}
