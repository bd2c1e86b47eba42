/** The organisation's sign-in in words, to compare two of them. */
import { useTranslation } from "react-i18next";
import type { Provider, ProviderBody } from "./provider-draft.ts";

export function ProviderWords({ provider }: { provider: Provider | ProviderBody | null }) {
  const { t } = useTranslation();
  if (provider === null) return <p>{t("settings.provider.none")}</p>;
  const hasNewSecret = "clientSecret" in provider && provider.clientSecret !== undefined;
  const facts = [
    [t("settings.provider.name"), provider.name],
    [t("settings.provider.issuer"), provider.issuer],
    [t("settings.provider.clientId"), provider.clientId],
    [
      t("settings.provider.secret"),
      t(hasNewSecret ? "settings.provider.secretNew" : "settings.provider.secretIsSaved"),
    ],
    [t("settings.provider.trust"), t(provider.trustEmail ? "settings.yes" : "settings.no")],
  ] as const;
  return (
    <dl className="space-y-2">
      {facts.map(([name, words]) => (
        <div key={name}>
          <dt className="text-sm text-muted">{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
