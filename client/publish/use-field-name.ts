/** What a field that stays inside is called; of a field within another, the outer one's name. */
import { useTranslation } from "react-i18next";

const FIELDS = [
  "title",
  "parts",
  "goals",
  "schedule",
  "responsibilities",
  "continuesIn",
  "followUps",
  "yearEnd",
  "comment",
  "aliases",
  "openDrugScene",
  "openDrugSceneBasis",
  "accuracy",
  "accuracyRadiusM",
  "basis",
  "description",
  "geometry",
  "attribution",
] as const;

export function useFieldName(): (field: string) => string {
  const { t } = useTranslation();
  return (field) => {
    const [outer] = field.split(".");
    const known = FIELDS.find((one) => one === outer);
    return known === undefined ? field : t(`publish.field.${known}`);
  };
}
