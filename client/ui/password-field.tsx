/** A password, which whoever types it may look at. */
import { useState } from "react";
import { ToggleButton } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Field, type FieldProps } from "./field.tsx";

export function PasswordField(props: Omit<FieldProps, "type" | "end">) {
  const { t } = useTranslation();
  const [isShown, setShown] = useState(false);
  return (
    <Field
      isRequired
      maxLength={1_000}
      {...props}
      type={isShown ? "text" : "password"}
      spellCheck="false"
      end={
        <ToggleButton
          isSelected={isShown}
          onChange={setShown}
          aria-label={t("form.showPassword")}
          className="absolute inset-y-1 right-1 rounded-md px-2.5 text-sm font-semibold text-muted hover:bg-paper-2 hover:text-ink"
        >
          {t(isShown ? "form.hide" : "form.show")}
        </ToggleButton>
      }
    />
  );
}

/** A password that is to be chosen, with the rule in words. */
export function NewPasswordField({ name, label }: { name: string; label: string }) {
  const { t } = useTranslation();
  return (
    <PasswordField
      name={name}
      label={label}
      autoComplete="new-password"
      description={t("form.passwordRule")}
    />
  );
}
