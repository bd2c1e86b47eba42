/** One of the districts in which the reader gives roles. */
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { DistrictId } from "#data/schema/ids.ts";
import { useDistricts } from "./use-districts.ts";

interface DistrictFieldProps {
  label: string;
  value: DistrictId | null;
  onChange: (district: DistrictId) => void;
  /** Said once somebody has tried to go on without one. */
  isMissing?: boolean;
}

export function DistrictField({ label, value, onChange, isMissing = false }: DistrictFieldProps) {
  const id = useId();
  const { t } = useTranslation();
  const { own } = useDistricts();
  return (
    <div>
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <select
        id={id}
        value={value ?? ""}
        onChange={(event) => onChange(DistrictId.parse(event.target.value))}
        aria-invalid={isMissing}
        aria-describedby={isMissing ? `${id}-fault` : undefined}
        className="input"
      >
        {value === null && (
          <option value="" disabled>
            {t("people.invite.chooseDistrict")}
          </option>
        )}
        {own.map((district) => (
          <option key={district.id} value={district.id}>
            {district.name}
          </option>
        ))}
      </select>
      {isMissing && (
        <p id={`${id}-fault`} className="mt-1 text-sm font-semibold text-fault">
          {t("people.invite.districtMissing")}
        </p>
      )}
    </div>
  );
}
