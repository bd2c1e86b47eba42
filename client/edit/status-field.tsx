/** How far the measure has come: each status with its mark. */
import { Label, Radio, RadioGroup } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { StatusBadge } from "#client/records/status-badge.tsx";
import { Status } from "#data/schema/status.ts";
import { fieldId } from "./text-input.tsx";

interface StatusFieldProps {
  value: Status;
  onChange: (status: Status) => void;
}

export function StatusField({ value, onChange }: StatusFieldProps) {
  const { t } = useTranslation();
  return (
    <RadioGroup id={fieldId("status")} value={value} onChange={(chosen) => onChange(Status.parse(chosen))}>
      <Label className="text-sm font-semibold text-muted">{t("edit.field.status")}</Label>
      <div className="mt-1 grid grid-cols-2 gap-2">
        {Status.options.map((status) => (
          <Radio
            key={status}
            value={status}
            className="flex min-h-10 cursor-pointer items-center rounded-lg border border-line px-3 py-1.5 text-sm hover:border-line-strong data-focus-visible:outline-2 data-focus-visible:outline-offset-2 data-focus-visible:outline-accent data-selected:border-accent data-selected:bg-wash data-selected:ring-1 data-selected:ring-accent"
          >
            <StatusBadge status={status} />
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
