/** One field of the filter: its values, each with how many measures it would leave. */
import { CheckboxGroup, Label } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useFilter } from "#client/model/use-filter.ts";
import type { FacetValue } from "#data/rules/facet-counts.ts";
import { FindingMark, MeasureFilter } from "#data/schema/measure-filter.ts";
import { Season } from "#data/schema/schedule.ts";
import { FacetChoice } from "./facet-choice.tsx";
import type { OrderedFacet } from "./field-order.ts";
import { useValueName } from "./value-name.ts";

interface FacetFieldProps {
  facet: OrderedFacet;
  counts: ReadonlyMap<FacetValue, number>;
}

/** Fields whose values have an order of their own; of the others the most frequent comes first. */
const ORDER: { readonly [F in OrderedFacet]?: (value: FacetValue) => number } = {
  year: Number,
  targetYear: Number,
  season: (value) => Season.options.indexOf(Season.parse(value)),
  finding: (value) => FindingMark.options.indexOf(FindingMark.parse(value)),
};

const isYear = (facet: OrderedFacet): boolean => facet === "year" || facet === "targetYear";

export function FacetField({ facet, counts }: FacetFieldProps) {
  const { t } = useTranslation();
  const { filter, change } = useFilter();
  const name = useValueName();
  const order = ORDER[facet];
  const values = [...counts].sort(([a, countA], [b, countB]) =>
    order === undefined ? countB - countA : order(a) - order(b),
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
          <FacetChoice key={String(value)} value={String(value)} words={name(facet, value)} count={count} />
        ))}
      </div>
    </CheckboxGroup>
  );
}
