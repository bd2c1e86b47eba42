/** Where the measure goes on after the plan's year. */
import { useTranslation } from "react-i18next";
import { ContinuesIn } from "#data/schema/status.ts";
import type { Draft } from "./draft.ts";
import { fieldId } from "./text-input.tsx";

interface ContinuesInFieldProps {
  value: Draft["continuesIn"];
  onChange: (value: Draft["continuesIn"]) => void;
}

export function ContinuesInField({ value, onChange }: ContinuesInFieldProps) {
  const { t } = useTranslation();
  return (
    <div>
      <label htmlFor={fieldId("continuesIn")} className="text-sm font-semibold text-muted">
        {t("edit.field.continuesIn")}
      </label>
      <select
        id={fieldId("continuesIn")}
        value={value}
        onChange={({ target }) => onChange(ContinuesIn.safeParse(target.value).data ?? "")}
        className="mt-1 block w-full rounded-lg border border-line-strong bg-paper px-2.5 py-2 outline-none focus:border-accent focus:ring-1 focus:ring-accent"
      >
        <option value="">{t("edit.continuesNowhere")}</option>
        {ContinuesIn.options.map((one) => (
          <option key={one} value={one}>
            {t(`terms.continuesIn.${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
