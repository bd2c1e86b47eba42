/** What the rows are grouped by. */
import { useTranslation } from "react-i18next";
import { Grouping } from "./group-rows.ts";

interface GroupFieldProps {
  value: Grouping | null;
  onChange: (value: Grouping | null) => void;
}

export function GroupField({ value, onChange }: GroupFieldProps) {
  const { t } = useTranslation();
  return (
    <label className="flex items-center gap-2 text-sm font-semibold text-muted">
      <span className="max-sm:sr-only">{t("table.group.label")}</span>
      <select
        value={value ?? ""}
        onChange={({ target }) => onChange(Grouping.safeParse(target.value).data ?? null)}
        className="button font-semibold text-ink"
      >
        <option value="">{t("table.group.none")}</option>
        {Grouping.options.map((one) => (
          <option key={one} value={one}>
            {t(`table.group.by.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
