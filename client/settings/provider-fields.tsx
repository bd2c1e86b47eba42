/** What has to be known about the organisation's sign-in, and what has to be told to it. */
import { useTranslation } from "react-i18next";
import { Field } from "#client/ui/field.tsx";
import { CallbackAddress } from "./callback-address.tsx";
import { PROVIDER_FIELDS, type Provider, type ProviderDraft } from "./provider-draft.ts";
import { SecretField } from "./secret-field.tsx";
import { TrustEmailField } from "./trust-email-field.tsx";

interface ProviderFieldsProps {
  saved: Provider | null;
  draft: ProviderDraft;
  onChange: (fields: Partial<ProviderDraft>) => void;
  callbackUrl: string;
}

export function ProviderFields({ saved, draft, onChange, callbackUrl }: ProviderFieldsProps) {
  const { t } = useTranslation();
  // A secret belongs to its address: the server never sends it to another one.
  const hasSecret = saved !== null && saved.issuer === draft.issuer.trim();
  return (
    <>
      <CallbackAddress address={callbackUrl} />
      <Field
        name={PROVIDER_FIELDS.name}
        label={t("settings.provider.name")}
        description={t("settings.provider.nameAbout")}
        autoComplete="off"
        maxLength={60}
        isRequired
        value={draft.name}
        onChange={(name) => onChange({ name })}
      />
      <Field
        name={PROVIDER_FIELDS.issuer}
        label={t("settings.provider.issuer")}
        description={t("settings.provider.issuerAbout")}
        inputMode="url"
        autoComplete="off"
        spellCheck="false"
        maxLength={500}
        isRequired
        value={draft.issuer}
        onChange={(issuer) => onChange({ issuer })}
      />
      <Field
        name={PROVIDER_FIELDS.clientId}
        label={t("settings.provider.clientId")}
        description={t("settings.provider.clientIdAbout")}
        autoComplete="off"
        spellCheck="false"
        maxLength={300}
        isRequired
        value={draft.clientId}
        onChange={(clientId) => onChange({ clientId })}
      />
      <SecretField
        name={PROVIDER_FIELDS.clientSecret}
        hasSaved={hasSecret}
        value={draft.clientSecret}
        onChange={(clientSecret) => onChange({ clientSecret })}
      />
      <TrustEmailField value={draft.trustEmail} onChange={(trustEmail) => onChange({ trustEmail })} />
    </>
  );
}
