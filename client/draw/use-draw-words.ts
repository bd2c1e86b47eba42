/** A place's fields, their values and what is wrong with them, in the reader's language. */
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { outlineWords } from "#data/rules/outline-size.ts";
import { Accuracy, PlaceKind } from "#data/schema/place.ts";
import { PLACE_FIELDS, type PlaceDraft, type PlaceField } from "./place-draft.ts";
import type { ErrorField, PlaceError } from "./place-errors.ts";

const KNOWN = [
  ...PLACE_FIELDS,
  "reason",
  "accuracy",
  "basis",
  "attribution",
  "openDrugSceneBasis",
] as const satisfies readonly (ErrorField | string)[];

export function useDrawWords() {
  const { t } = useTranslation();
  const places = useQuery(queries.places()).data?.features ?? [];
  const value = (field: string, written: string): string => {
    const kind = field === "kind" ? PlaceKind.safeParse(written).data : undefined;
    if (kind !== undefined) return t(`terms.placeKind.${kind}`);
    const accuracy = field === "accuracy" ? Accuracy.safeParse(written).data : undefined;
    if (accuracy !== undefined) return t(`terms.accuracy.${accuracy}`);
    if (field === "openDrugScene") return t(written === "true" ? "draw.yes" : "draw.no");
    if (field === "accuracyRadiusM") return t("draw.within", { metres: written });
    if (field === "parent") return places.find(({ id }) => id === written)?.properties.name ?? written;
    return written === "" ? t("edit.merge.empty") : written;
  };
  return {
    field: (field: string): string => {
      const known = KNOWN.find((one) => one === field.split(".")[0]);
      return known === undefined ? field : t(`draw.field.${known}`);
    },
    value,
    draftValue: (field: PlaceField, draft: PlaceDraft): string => {
      if (field === "geometry") return draft.geometry === null ? "" : outlineWords(draft.geometry);
      return field === "aliases" ? draft.aliases.split("\n").join(", ") : value(field, String(draft[field]));
    },
    error: (error: PlaceError): string =>
      "match" in error
        ? t(`draw.errors.${error.kind}`, { match: error.match })
        : t(`draw.errors.${error.kind}`),
  };
}
