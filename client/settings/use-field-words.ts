/** Fields and values of an entry's details by the names that people know them by, else as they are written. */
import { useTranslation } from "react-i18next";
import { LogKind } from "#data/schema/log.ts";
import { Status } from "#data/schema/status.ts";
import { Fields, valueText } from "./read-details.ts";
import { useDistrictName } from "./use-districts.ts";

export function useFieldWords(): (field: string) => string {
  const { t, i18n } = useTranslation();
  return (field) => {
    if (field === "cut") return t("log.details.cut");
    const known: unknown = i18n.getResource(i18n.language, "words", `log.field.${field}`);
    return typeof known === "string" ? known : field;
  };
}

export function useValueWords(): (field: string, value: unknown) => string {
  const { t } = useTranslation();
  const name = useFieldWords();
  const districtName = useDistrictName();
  const words = { nothing: t("log.details.nothing"), yes: t("log.details.yes"), no: t("log.details.no") };
  const text = (field: string, value: unknown): string => {
    const status = Status.safeParse(value).data;
    if (field === "district" && typeof value === "string") return districtName(value);
    if (field === "status" && status !== undefined) return t(`terms.status.${status}`);
    const kinds = LogKind.array().safeParse(value).data;
    if (field === "kind" && kinds !== undefined) return kinds.map((kind) => t(`log.kind.${kind}`)).join(", ");
    // Such as a whole setting: fields within a field.
    const fields = Fields.safeParse(value).data;
    if (fields === undefined) return valueText(value, words);
    return Object.entries(fields)
      .map(([inner, one]) => `${name(inner)}: ${text(inner, one)}`)
      .join("; ");
  };
  return text;
}
