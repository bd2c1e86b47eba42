/** One field of the filter: its values, each with how many measures it would leave. */
import { CheckboxGroup, Label } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useFilter } from "#client/model/use-filter.ts";
import type { FacetValue } from "#data/rules/facet-counts.ts";
import { MeasureType, Role } from "#data/schema/measure.ts";
import { AnswerMark, FindingMark, MeasureFilter } from "#data/schema/measure-filter.ts";
import { Season } from "#data/schema/schedule.ts";
import { Status } from "#data/schema/status.ts";
import { FacetChoice } from "./facet-choice.tsx";
import type { OrderedFacet } from "./field-order.ts";
import { useValueName } from "./value-name.ts";

interface FacetFieldProps {
  facet: OrderedFacet;
  counts: ReadonlyMap<FacetValue, number>;
}

/** The order of a field's values; of the others the one that the plans name first comes first. None moves while one chooses. */
const ORDER: { readonly [F in OrderedFacet]?: (value: FacetValue) => number } = {
  year: Number,
  targetYear: Number,
  status: (value) => Status.options.indexOf(Status.parse(value)),
  type: (value) => MeasureType.options.indexOf(MeasureType.parse(value)),
  role: (value) => Role.options.indexOf(Role.parse(value)),
  season: (value) => Season.options.indexOf(Season.parse(value)),
  answer: (value) => AnswerMark.options.indexOf(AnswerMark.parse(value)),
  finding: (value) => FindingMark.options.indexOf(FindingMark.parse(value)),
};

const isYear = (facet: OrderedFacet): boolean => facet === "year" || facet === "targetYear";

export function FacetField({ facet, counts }: FacetFieldProps) {
  const { t } = useTranslation();
  const { filter, change } = useFilter();
  const name = useValueName();
  const order = ORDER[facet];
  const values = [...counts];
  if (order !== undefined) values.sort(([a], [b]) => order(a) - order(b));
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
