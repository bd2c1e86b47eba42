/** Whether the provider's word about somebody's address is enough to let them in. */
import { Checkbox } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { CheckMark } from "#client/ui/check-mark.tsx";

interface TrustEmailFieldProps {
  value: boolean;
  onChange: (trustEmail: boolean) => void;
}

export function TrustEmailField({ value, onChange }: TrustEmailFieldProps) {
  const { t } = useTranslation();
  return (
    <Checkbox
      isSelected={value}
      onChange={onChange}
      className="group -mx-2 flex cursor-pointer gap-3 rounded-lg px-2 py-1.5 data-focus-visible:outline-2 data-focus-visible:outline-accent"
    >
      <span className="mt-0.5">
        <CheckMark />
      </span>
      <span className="leading-snug">
        <span className="block font-semibold">{t("settings.provider.trust")}</span>
        <span className="block text-sm text-muted">{t("settings.provider.trustAbout")}</span>
      </span>
    </Checkbox>
  );
}
