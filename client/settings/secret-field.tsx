/** A secret that is written and never read: the one that is saved is only said to be there. */
import { useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { PasswordField } from "#client/ui/password-field.tsx";

interface SecretFieldProps {
  name: string;
  hasSaved: boolean;
  value: string;
  onChange: (secret: string) => void;
}

export function SecretField({ name, hasSaved, value, onChange }: SecretFieldProps) {
  const { t } = useTranslation();
  const [isChanging, setChanging] = useState(value !== "");
  if (hasSaved && !isChanging) {
    return (
      <div>
        <p className="field-label">{t("settings.provider.secret")}</p>
        <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <span className="text-muted">{t("settings.provider.secretSaved")}</span>
          <Button className="button" onPress={() => setChanging(true)}>
            {t("settings.provider.secretChange")}
          </Button>
        </p>
      </div>
    );
  }
  return (
    <div className="space-y-2">
      <PasswordField
        name={name}
        label={t("settings.provider.secret")}
        description={t("settings.provider.secretAbout")}
        autoComplete="new-password"
        autoFocus={isChanging}
        value={value}
        onChange={onChange}
      />
      {hasSaved && (
        <Button
          className="text-link text-sm"
          onPress={() => {
            onChange("");
            setChanging(false);
          }}
        >
          {t("settings.provider.secretKeep")}
        </Button>
      )}
    </div>
  );
}
