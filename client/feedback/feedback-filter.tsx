/** Which pieces are shown, with how many there are of each; the address is the filter's only home. */
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useEditableDistricts } from "#client/model/use-editable-districts.ts";
import { ChoiceField, OptionalChoiceField } from "#client/ui/choice-field.tsx";
import type { Feedback } from "#data/schema/feedback.ts";
import type { DistrictId } from "#data/schema/ids.ts";
import { isIn, StateFilter } from "./feedback-search.ts";

interface FeedbackFilterProps {
  state: StateFilter;
  district: DistrictId | undefined;
  /** Those of the district, whatever is done about them. */
  items: readonly Feedback[];
}

export function FeedbackFilter({ state, district, items }: FeedbackFilterProps) {
  const { t } = useTranslation();
  const navigate = useNavigate({ from: "/inkommet" });
  const districts = useEditableDistricts();
  const change = (part: { state?: StateFilter | undefined; district?: DistrictId[] | undefined }) =>
    void navigate({ search: (previous) => ({ ...previous, ...part }), replace: true });
  return (
    <form
      aria-label={t("feedback.filter.label")}
      className="mt-6 grid max-w-2xl grid-cols-2 gap-3 print:hidden"
      onSubmit={(event) => event.preventDefault()}
    >
      {districts.length > 1 && (
        <OptionalChoiceField
          label={t("feedback.filter.district")}
          value={district ?? ""}
          nothing={t("feedback.filter.allDistricts")}
          choices={districts.map(({ id, name }) => ({ value: id, words: name }))}
          onChoose={(id) => change({ district: id === null ? undefined : [id] })}
        />
      )}
      <ChoiceField
        label={t("feedback.filter.state")}
        value={state}
        choices={StateFilter.options.map((value) => ({
          value,
          words: t("feedback.number", {
            words: t(`feedback.stateFilter.${value}`),
            number: items.filter((item) => isIn(value, item)).length,
          }),
        }))}
        onChoose={(value) => change({ state: value === "open" ? undefined : value })}
      />
    </form>
  );
}
