/** Where a district has what the public tells it sent to: a function's mailbox, or none. */
import { parseResponse } from "hono/client";
import { useTranslation } from "react-i18next";
import { api } from "#client/api/api.ts";
import { ChoiceField } from "#client/ui/choice-field.tsx";
import type { Faults } from "#client/ui/faults.ts";
import { Field } from "#client/ui/field.tsx";
import { PageSection } from "#client/ui/page-section.tsx";
import type { DistrictId } from "#data/schema/ids.ts";
import { Mailbox } from "#data/schema/mailbox.ts";
import { MailboxState } from "./mailbox-state.tsx";
import { SettingForm } from "./setting-form.tsx";
import { type Stored, useSetting } from "./use-setting.ts";

/** Named by its path in what is sent: the server's word about it then finds its way. */
const ADDRESS_FIELD = "value.address";

const LANGUAGES = Mailbox.shape.language.options;

interface MailboxSectionProps {
  district: DistrictId;
  stored: Stored<Mailbox>;
}

export function MailboxSection({ district, stored }: MailboxSectionProps) {
  const { t } = useTranslation();
  const setting = useSetting({
    id: "mailbox",
    title: t("feedback.mailbox.title"),
    district,
    stored,
    pick: ({ mailbox }) => mailbox,
    draftOf: ({ address, language }: Mailbox) => ({ address: address ?? "", language }),
    put: (json: Stored<Mailbox>) => parseResponse(api.settings.mailbox.$put({ query: { district }, json })),
  });
  const { draft, opened, set } = setting;
  const address = draft.address.trim();
  const written = { address: address === "" ? null : address, language: draft.language };
  const check = (): Faults =>
    Mailbox.safeParse(written).success ? {} : { [ADDRESS_FIELD]: t("feedback.mailbox.fault") };
  return (
    <PageSection
      id="setting-mailbox"
      title={t("feedback.mailbox.title")}
      about={t("feedback.mailbox.about")}
      isRoomy
    >
      <SettingForm
        setting={setting}
        toSend={() => written}
        check={check}
        inWords={(mailbox) => mailbox.address ?? t("feedback.mailbox.none")}
      >
        <Field
          name={ADDRESS_FIELD}
          label={t("feedback.mailbox.address")}
          description={t("feedback.mailbox.addressAbout")}
          type="email"
          inputMode="email"
          autoComplete="off"
          spellCheck="false"
          maxLength={254}
          value={draft.address}
          onChange={(next) => set({ address: next })}
        />
        <div className="max-w-64">
          <ChoiceField
            label={t("feedback.mailbox.language")}
            value={draft.language}
            choices={LANGUAGES.map((value) => ({ value, words: t(`feedback.mailbox.languages.${value}`) }))}
            onChoose={(language) => set({ language })}
          />
        </div>
      </SettingForm>
      <MailboxState
        key={opened.version}
        district={district}
        address={opened.value.address}
        isSaved={(opened.value.address ?? "") === address}
      />
    </PageSection>
  );
}
