/** What a row says in a field, as people read it: running text, or a list of items. */
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { useActorName } from "#client/records/actor-name.tsx";
import { comparedValues } from "#data/rules/compared-values.ts";
import { measureTypes } from "#data/rules/measure-types.ts";
import type { DifferenceField } from "#data/schema/compared.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";

/** Fields whose items come and go as wholes; the others are text, in which words do. */
const LISTS: ReadonlySet<DifferenceField> = new Set([
  "area",
  "types",
  "who",
  "places",
  "status",
  "continuesIn",
  "targetYear",
]);

export const isList = (field: DifferenceField): boolean => LISTS.has(field);

/** Whether what stands in a field was written in the plan, and so is Swedish whatever the reader's language. */
export const isOfPlan = (field: DifferenceField): boolean =>
  !LISTS.has(field) || field === "who" || field === "places";

export function useFieldWords(): (row: MeasureRow, field: DifferenceField) => string[] {
  const { t } = useTranslation();
  const actor = useActorName();
  const { data: places } = useQuery(queries.places());
  const place = (id: string): string =>
    places?.features.find((feature) => feature.id === id)?.properties.name ?? id;

  return (row, field) => {
    switch (field) {
      case "area":
        return [t(`terms.priorityArea.${row.priorityArea.kind}`)];
      case "types":
        return measureTypes(row).map((type) => t(`terms.measureType.${type}`));
      case "when": {
        const { words, from, to, lineWork } = row.schedule;
        const period = from === null && to === null ? [] : [`${from ?? ""}–${to ?? ""}`];
        return [...(words == null ? [] : [words]), ...period, ...(lineWork ? [t("terms.lineWork")] : [])];
      }
      case "who":
        return row.responsibilities.map(({ actor: id, role, function: does }) => {
          const how = [
            ...(does == null ? [] : [does]),
            ...(role === "lead" ? [] : [t(`terms.role.${role}`)]),
          ];
          return how.length === 0 ? actor(id) : `${actor(id)} (${how.join(", ")})`;
        });
      case "places":
        return [
          ...(row.problem.scope === "all-places" ? [t("difference.everywhere")] : []),
          ...row.places.map(place),
        ];
      case "status":
        return [t(`terms.status.${row.status}`)];
      case "continuesIn":
        return row.continuesIn === null ? [] : [t(`terms.continuesIn.${row.continuesIn}`)];
      default:
        return comparedValues(row, field);
    }
  };
}
