/** The chosen filters as chips that can be taken away, and the way to choose more. */

import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useFilter } from "#client/model/use-filter.ts";
import type { View } from "#client/model/use-view.ts";
import { MeasureFilter } from "#data/schema/measure-filter.ts";
import { FilterDialog } from "./filter-dialog.tsx";
import { useValueName } from "./value-name.ts";

/** Fields whose values do not tell by themselves what they are about. */
const NAMED: ReadonlySet<keyof MeasureFilter> = new Set(["causeType", "finding"]);

interface Chosen {
  field: keyof MeasureFilter;
  value: string | number | boolean;
}

/** Each value that is chosen, one by one. */
function chosenIn(filter: MeasureFilter): Chosen[] {
  return MeasureFilter.keyof().options.flatMap((field): Chosen[] => {
    const value = filter[field];
    if (value === undefined) return [];
    const values: readonly Chosen["value"][] = Array.isArray(value) ? value : [value];
    return values.map((one) => ({ field, value: one }));
  });
}

/** The filter's field without one of its values. */
function without(filter: MeasureFilter, { field, value }: Chosen): MeasureFilter {
  const current: unknown = filter[field];
  return {
    [field]: undefined,
    ...(Array.isArray(current)
      ? MeasureFilter.parse({ [field]: current.filter((one) => one !== value) })
      : {}),
  };
}

export function FilterBar({ view }: { view: View }) {
  const { t } = useTranslation();
  const { filter, isActive, change, clear } = useFilter();
  const name = useValueName();
  return (
    <div className="contents">
      {isActive && (
        <ul aria-label={t("filter.active")} className="contents">
          {chosenIn(filter).map((chosen) => {
            const value = name(chosen.field, chosen.value);
            const words = NAMED.has(chosen.field)
              ? t("filter.named", { field: t(`filter.field.${chosen.field}`), name: value })
              : value;
            return (
              <li key={`${chosen.field}-${chosen.value}`}>
                <Button
                  aria-label={t("filter.remove", { name: words })}
                  onPress={() => change(without(filter, chosen))}
                  className="inline-flex items-center gap-1.5 rounded-full border border-accent/30 bg-wash px-3 py-1 text-sm font-semibold text-accent hover:border-accent"
                >
                  {words}
                  <span aria-hidden="true">×</span>
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <FilterDialog view={view} />
      {isActive && (
        <Button onPress={clear} className="text-link px-1 text-sm">
          {t("filter.clear")}
        </Button>
      )}
    </div>
  );
}
