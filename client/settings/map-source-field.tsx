/** The built-in map or another, with what each choice tells others about who looks at it. */
import { Label, Radio, RadioGroup } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { RadioMark } from "#client/ui/radio-mark.tsx";

interface MapSourceFieldProps {
  isOnline: boolean;
  onChange: (isOnline: boolean) => void;
}

export function MapSourceField({ isOnline, onChange }: MapSourceFieldProps) {
  const { t } = useTranslation();
  return (
    <RadioGroup value={isOnline ? "online" : "builtIn"} onChange={(choice) => onChange(choice === "online")}>
      <Label className="field-label">{t("settings.map.choice")}</Label>
      <div className="-mx-2 mt-1">
        {(["builtIn", "online"] as const).map((choice) => (
          <Radio
            key={choice}
            value={choice}
            className="group flex cursor-pointer gap-3 rounded-lg px-2 py-1.5 data-focus-visible:outline-2 data-focus-visible:outline-accent"
          >
            <span className="mt-0.5">
              <RadioMark />
            </span>
            <span className="leading-snug">
              <span className="block font-semibold">{t(`settings.map.${choice}.name`)}</span>
              <span className="block text-sm text-muted">{t(`settings.map.${choice}.about`)}</span>
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
