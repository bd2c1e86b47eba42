/** One of the districts in which the reader may do something. */
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { Action } from "#data/schema/access.ts";
import { DistrictId } from "#data/schema/ids.ts";
import { useDistricts } from "./use-districts.ts";

interface DistrictFieldProps {
  id?: string;
  /** What the reader may do there; giving roles where nothing is said. */
  action?: Action;
  label: string;
  value: DistrictId | null;
  onChange: (district: DistrictId) => void;
  /** Said once somebody has tried to go on without one. */
  isMissing?: boolean;
}

export function DistrictField({
  id: given,
  action = "administer",
  label,
  value,
  onChange,
  isMissing = false,
}: DistrictFieldProps) {
  const own = useId();
  const id = given ?? own;
  const { t } = useTranslation();
  const { own: districts } = useDistricts(action);
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
        {districts.map((district) => (
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
