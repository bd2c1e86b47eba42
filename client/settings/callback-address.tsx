/** Where the provider sends people back to; it has to be registered there. */
import { useTranslation } from "react-i18next";
import { CopyButton } from "#client/ui/copy-button.tsx";

export function CallbackAddress({ address }: { address: string }) {
  const { t } = useTranslation();
  // Shown whole, also where it takes two lines: one compares it with what stands at the provider.
  return (
    <div>
      <p className="field-label">{t("settings.provider.callback")}</p>
      <p className="text-sm text-muted">{t("settings.provider.callbackAbout")}</p>
      <p className="mt-1 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-xl bg-paper-2 py-2 pr-2 pl-3">
        <code className="text-sm [overflow-wrap:anywhere]">{address}</code>
        <CopyButton text={address} />
      </p>
    </div>
  );
}
