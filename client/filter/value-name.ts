/** What a value of the filter is called in the person's language. */
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { Severity } from "#data/schema/finding.ts";
import { MeasureType, Role } from "#data/schema/measure.ts";
import { AnswerMark, type MeasureFilter } from "#data/schema/measure-filter.ts";
import { FindingRule } from "#data/schema/noted-finding.ts";
import { PlaceKind } from "#data/schema/place.ts";
import { CauseType, PriorityAreaKind } from "#data/schema/plan.ts";
import { Season } from "#data/schema/schedule.ts";
import { ContinuesIn, Status } from "#data/schema/status.ts";

export type ValueName = (field: keyof MeasureFilter, value: string | number | boolean) => string;

/** Stands for a name as long as the names are on their way. */
const COMING = "…";

export function useValueName(): ValueName {
  const { t } = useTranslation();
  const { data: actors } = useQuery(queries.actors());
  const { data: districts } = useQuery(queries.districts());
  const { data: places } = useQuery(queries.places());
  return (field, value) => {
    switch (field) {
      case "district": {
        if (districts === undefined) return COMING;
        return districts.items.find(({ id }) => id === value)?.name ?? t("filter.unknown.district");
      }
      case "place": {
        if (places === undefined) return COMING;
        return places.features.find(({ id }) => id === value)?.properties.name ?? t("filter.unknown.place");
      }
      case "actor": {
        if (actors === undefined) return COMING;
        return actors.items.find(({ id }) => id === value)?.name ?? t("filter.unknown.actor");
      }
      case "area":
        return t(`terms.priorityArea.${PriorityAreaKind.parse(value)}`);
      case "status":
        return t(`terms.status.${Status.parse(value)}`);
      case "type":
        return t(`terms.measureType.${MeasureType.parse(value)}`);
      case "causeType":
        return t(`filter.causeType.${CauseType.parse(value)}`);
      case "continuesIn":
        return t(`terms.continuesIn.${ContinuesIn.parse(value)}`);
      case "season":
        return t(`filter.season.${Season.parse(value)}`);
      case "answer":
        return t(`filter.answer.${AnswerMark.parse(value)}`);
      case "finding": {
        const severity = Severity.safeParse(value);
        return severity.success
          ? t(`findings.severity.${severity.data}`)
          : t(`findings.rule.${FindingRule.parse(value)}.name`);
      }
      case "at":
        return t("filter.at", { year: String(value) });
      case "placeKind":
        return t(`terms.placeKind.${PlaceKind.parse(value)}`);
      case "role":
        return t(`terms.role.${Role.parse(value)}`);
      case "openDrugScene":
        return t(value === true ? "filter.openDrugScene.true" : "filter.openDrugScene.false");
      case "targetYear":
        return t("measure.targetYear", { year: String(value) });
      case "year":
        return t("places.planYear", { year: String(value) });
    }
  };
}
