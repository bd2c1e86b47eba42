/** Opens the year slider, at the present year or the one nearest to it. */
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useFilter } from "#client/model/use-filter.ts";
import type { YearRange } from "#data/rules/year-range.ts";

export function YearButton({ range, thisYear }: { range: YearRange; thisYear: number }) {
  const { t } = useTranslation();
  const { filter, change } = useFilter();
  if (filter.at !== undefined) return null;
  return (
    <Button
      className="inline-flex items-center gap-1 rounded-full border border-line-strong/60 bg-paper px-3 py-1 text-sm font-semibold hover:border-accent"
      onPress={() => change({ at: Math.min(range.last, Math.max(range.first, thisYear)) })}
    >
      {t("year.open")}
    </Button>
  );
}
