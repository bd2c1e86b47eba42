/** A group of the wheel in words: its months, its kind and how many measures it stands for. */
import { useTranslation } from "react-i18next";
import { useMonthWords } from "#client/records/use-month-words.ts";
import type { WheelGroup } from "#data/rules/timeline/year-wheel.ts";

export function useGroupWords(): (group: WheelGroup) => string {
  const { t } = useTranslation();
  const { arcs } = useMonthWords();
  return (group) =>
    [
      arcs(group.arcs),
      t(`timeline.kind.${group.kind}`),
      t("timeline.measures", { count: group.rows.length }),
    ].join(" · ");
}
