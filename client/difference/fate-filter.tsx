/** Which rows of a difference are shown: by what becomes of them, each with how many there are. */
import { useTranslation } from "react-i18next";
import { type FateCounts, RowFate } from "#data/schema/compared.ts";

interface FateFilterProps {
  counts: FateCounts;
  shown: ReadonlySet<RowFate>;
  onChange: (shown: ReadonlySet<RowFate>) => void;
}

export function FateFilter({ counts, shown, onChange }: FateFilterProps) {
  const { t } = useTranslation();
  const toggled = (fate: RowFate) =>
    new Set(RowFate.options.filter((one) => shown.has(one) !== (one === fate)));
  return (
    <fieldset className="flex flex-wrap gap-2">
      <legend className="field-label">{t("difference.legend")}</legend>
      {RowFate.options.map((fate) => (
        <label key={fate} className="button font-normal has-checked:border-accent has-checked:bg-wash">
          <input
            type="checkbox"
            checked={shown.has(fate)}
            onChange={() => onChange(toggled(fate))}
            className="size-4 accent-(--accent)"
          />
          {t(`difference.filter.${fate}`)}
          <span className="tabular font-semibold">{counts[fate]}</span>
        </label>
      ))}
    </fieldset>
  );
}
