/** Where the provider sends people back to; it has to be registered there. */
import { Input, Label, Text, TextField } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { CopyButton } from "#client/ui/copy-button.tsx";

export function CallbackAddress() {
  const { t } = useTranslation();
  const address = `${location.origin}/api/sign-in/callback`;
  return (
    <TextField value={address} isReadOnly className="block">
      <Label className="field-label">{t("settings.provider.callback")}</Label>
      <Text slot="description" className="block text-sm text-muted">
        {t("settings.provider.callbackAbout")}
      </Text>
      <div className="mt-1 flex flex-wrap items-center gap-2">
        <Input
          className="input min-w-64 flex-1 bg-paper-2 font-mono text-sm"
          onFocus={(event) => event.currentTarget.select()}
        />
        <CopyButton text={address} />
      </div>
    </TextField>
  );
}
