/** "Where this stands in the plan": the row of the document, as a link to the plan's page. */
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import { useRowWords } from "./row-words.ts";

export function SourceLink({ row }: { row: MeasureRow }) {
  const { t } = useTranslation();
  const words = useRowWords();
  // Where a row stands in the document is for those who work with the document.
  if (row.source === undefined) return null;
  const place = t("measure.inPlanLong", {
    document: row.plan.documentTitle,
    tab: words.tab(row.priorityArea),
    row: row.source.row,
  });
  const sheet =
    row.source.sheetRow === null ? "" : ` (${t("measure.sheetRow", { row: row.source.sheetRow })})`;
  return (
    <Link
      to="/planer/$id"
      params={{ id: row.plan.id }}
      search={(previous) => ({ lang: previous.lang })}
      hash={row.id}
      title={`${place}${sheet}`}
      className="text-link font-semibold"
    >
      {t("measure.inPlan", { row: row.source.row })}
      <span className="sr-only">{`: ${place}${sheet}`}</span>
    </Link>
  );
}
