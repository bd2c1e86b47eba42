/** Which findings are shown, and in which groups; the address is the filter's only home. */
import { useNavigate } from "@tanstack/react-router";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { ChoiceField, OptionalChoiceField } from "#client/ui/choice-field.tsx";
import { Severity } from "#data/schema/finding.ts";
import type { FindingList } from "#data/schema/finding-answer.ts";
import type { DistrictId } from "#data/schema/ids.ts";
import { type FindingSearch, Grouping, StateFilter } from "./finding-search.ts";

interface FindingsFilterProps {
  search: FindingSearch;
  district: DistrictId | undefined;
  districts: readonly { id: DistrictId; name: string }[];
  rules: FindingList["rules"];
}

export function FindingsFilter({ search, district, districts, rules }: FindingsFilterProps) {
  const { t } = useTranslation();
  const navigate = useNavigate({ from: "/granskning" });
  const { rule, severity, state, by } = search;
  const change = (
    part: { [K in keyof FindingSearch]?: FindingSearch[K] | undefined } & {
      district?: DistrictId[] | undefined;
    },
  ) => void navigate({ search: (previous) => ({ ...previous, ...part }), replace: true });
  const isActive = [district, rule, severity, state].some((one) => one !== undefined);
  return (
    <form
      aria-label={t("findings.filter.label")}
      className="mt-6 print:hidden"
      onSubmit={(event) => event.preventDefault()}
    >
      <div className="grid grid-cols-2 gap-3 lg:grid-cols-5">
        <OptionalChoiceField
          label={t("findings.filter.district")}
          value={district ?? ""}
          nothing={t("findings.filter.allDistricts")}
          choices={districts.map(({ id, name }) => ({ value: id, words: name }))}
          onChoose={(id) => change({ district: id === null ? undefined : [id] })}
        />
        <OptionalChoiceField
          label={t("findings.filter.rule")}
          value={rule ?? ""}
          nothing={t("findings.filter.allRules")}
          choices={rules.map((one) => ({ value: one.rule, words: t(`findings.rule.${one.rule}.name`) }))}
          onChoose={(one) => change({ rule: one ?? undefined })}
        />
        <OptionalChoiceField
          label={t("findings.filter.severity")}
          value={severity ?? ""}
          nothing={t("findings.filter.allSeverities")}
          choices={Severity.options.map((one) => ({ value: one, words: t(`findings.severity.${one}`) }))}
          onChoose={(one) => change({ severity: one ?? undefined })}
        />
        <ChoiceField
          label={t("findings.filter.state")}
          value={state ?? "open"}
          choices={StateFilter.options.map((one) => ({
            value: one,
            words: t(`findings.stateFilter.${one}`),
          }))}
          onChoose={(one) => change({ state: one === "open" ? undefined : one })}
        />
        <ChoiceField
          label={t("findings.filter.by")}
          value={by ?? "plan"}
          choices={Grouping.options.map((one) => ({ value: one, words: t(`findings.by.${one}`) }))}
          onChoose={(one) => change({ by: one === "plan" ? undefined : one })}
        />
      </div>
      {isActive && (
        <Button
          className="text-link mt-2 text-sm"
          onPress={() =>
            change({ district: undefined, rule: undefined, severity: undefined, state: undefined })
          }
        >
          {t("findings.filter.clear")}
        </Button>
      )}
    </form>
  );
}
