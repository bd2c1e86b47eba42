/** Whose plan it is: one of the districts that the reader edits. */
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { useEditableDistricts } from "#client/model/use-editable-districts.ts";
import type { DistrictId } from "#data/schema/ids.ts";

interface DistrictChoiceProps {
  label: string;
  value: DistrictId | null;
  onChange: (district: DistrictId) => void;
  /** What is wrong with it. */
  fault?: string | null;
}

export function DistrictChoice({ label, value, onChange, fault = null }: DistrictChoiceProps) {
  const { t } = useTranslation();
  const id = useId();
  const districts = useEditableDistricts();
  return (
    <div className="max-w-sm">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <select
        id={id}
        value={value ?? ""}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : `${id}-fault`}
        className="input"
        onChange={(event) => {
          const chosen = districts.find((one) => one.id === event.target.value);
          if (chosen !== undefined) onChange(chosen.id);
        }}
      >
        {value === null && (
          <option value="" disabled>
            {t("intake.head.choose")}
          </option>
        )}
        {districts.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
      {fault !== null && (
        <p id={`${id}-fault`} className="mt-1 text-sm font-semibold text-fault">
          {fault}
        </p>
      )}
    </div>
  );
}
