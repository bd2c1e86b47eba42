/** The organisation's own sign-in: where it is, by what this installation is known there, and its end. */
import { parseResponse } from "hono/client";
import { useTranslation } from "react-i18next";
import { api } from "#client/api/api.ts";
import { PageSection } from "#client/ui/page-section.tsx";
import type { DistrictId } from "#data/schema/ids.ts";
import {
  type Provider,
  type ProviderBody,
  providerBody,
  providerDraft,
  providerFaults,
} from "./provider-draft.ts";
import { ProviderFields } from "./provider-fields.tsx";
import { ProviderWords } from "./provider-words.tsx";
import { RemoveProvider } from "./remove-provider.tsx";
import { SettingForm } from "./setting-form.tsx";
import { type Stored, useSetting } from "./use-setting.ts";

interface ProviderSectionProps {
  district: DistrictId;
  stored: Stored<Provider | null>;
  /** Where it sends people back to. */
  callbackUrl: string;
}

export function ProviderSection({ district, stored, callbackUrl }: ProviderSectionProps) {
  const { t } = useTranslation();
  const setting = useSetting({
    id: "sign-in-provider",
    title: t("settings.provider.title"),
    district,
    stored,
    pick: ({ provider }) => provider,
    draftOf: providerDraft,
    put: (json: Stored<ProviderBody | null>) =>
      parseResponse(api.settings["sign-in-provider"].$put({ json })),
  });
  const { opened, draft, isPending, save, set } = setting;
  return (
    <PageSection
      id="setting-provider"
      title={t("settings.provider.title")}
      about={t("settings.provider.about")}
      isRoomy
    >
      <SettingForm
        setting={setting}
        toSend={() => providerBody(draft)}
        check={() => providerFaults(draft, t)}
        inWords={(provider) => <ProviderWords provider={provider} />}
        more={
          opened.value !== null && (
            <RemoveProvider name={opened.value.name} isPending={isPending} onRemove={() => save(null)} />
          )
        }
      >
        <ProviderFields
          key={opened.version}
          saved={opened.value}
          draft={draft}
          onChange={set}
          callbackUrl={callbackUrl}
        />
      </SettingForm>
    </PageSection>
  );
}
