/** What a row is called where its own words are not for the reader: by what kind of work it is. */
import { useTranslation } from "react-i18next";
import { measureTypes } from "#data/rules/measure-types.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";

interface RowWords {
  title: (row: Pick<MeasureRow, "title" | "parts">) => string;
  tab: (area: MeasureRow["priorityArea"]) => string;
}

export function useRowWords(): RowWords {
  const { t, i18n } = useTranslation();
  const list = new Intl.ListFormat(i18n.language, { type: "conjunction" });
  return {
    title: (row) => row.title ?? list.format(measureTypes(row).map((type) => t(`terms.measureType.${type}`))),
    tab: (area) => area.tab ?? t(`terms.priorityArea.${area.kind}`),
  };
}
