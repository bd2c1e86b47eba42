/** One field of the filter: its values as boxes to tick, each with how many measures it would leave. */

import { Checkbox, CheckboxGroup, Label } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useFilter } from "#client/model/use-filter.ts";
import { CheckMark } from "#client/ui/check-mark.tsx";
import { MeasureFilter } from "#data/schema/measure-filter.ts";
import type { Facet } from "./facets.ts";
import { useValueName } from "./value-name.ts";

interface FacetFieldProps {
  facet: Facet;
  counts: Map<string | number, number>;
}

const isYear = (facet: Facet): boolean => facet === "year" || facet === "targetYear";

export function FacetField({ facet, counts }: FacetFieldProps) {
  const { t } = useTranslation();
  const { filter, change } = useFilter();
  const name = useValueName();
  const values = [...counts].sort(([a, countA], [b, countB]) =>
    isYear(facet) ? Number(a) - Number(b) : countB - countA,
  );
  if (values.length === 0) return null;
  return (
    <CheckboxGroup
      value={(filter[facet] ?? []).map(String)}
      onChange={(chosen) => {
        const value = chosen.map((one) => (isYear(facet) ? Number(one) : one));
        change(MeasureFilter.parse({ [facet]: value }));
      }}
    >
      <Label className="text-sm font-semibold text-muted">{t(`filter.field.${facet}`)}</Label>
      <div className="mt-1 space-y-0.5">
        {values.map(([value, count]) => (
          <Checkbox
            key={value}
            value={String(value)}
            className="group flex cursor-pointer items-center gap-2 rounded-md py-0.5 data-focus-visible:outline-2 data-focus-visible:outline-accent"
          >
            <CheckMark />
            <span className="flex-1 leading-snug">{name(facet, value)}</span>
            <span className="tabular text-sm text-muted">{count}</span>
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  );
}
