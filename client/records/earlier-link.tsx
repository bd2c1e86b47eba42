/** “Fanns i planen 2024”: a quiet way from a row to the same row of the plan before. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import type { EarlierRows } from "#data/schema/earlier-rows.ts";
import type { MeasureId } from "#data/schema/ids.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";

interface EarlierLinkProps {
  rows: EarlierRows | undefined;
  measure: MeasureId;
  /** Of several ways one hears which row it is about. */
  title: string;
}

/** Nothing where the row is new, and until it is known. */
export function EarlierLink({ rows, measure, title }: EarlierLinkProps) {
  const { t } = useTranslation();
  const found = rows?.items.find((item) => item.measure === measure);
  if (rows?.plan == null || found === undefined) return null;
  return (
    <Link
      to="/planer/$id"
      params={{ id: rows.plan.id }}
      search={(previous) => ({ lang: previous.lang })}
      hash={found.earlier}
      className="text-link mt-1 inline-block min-h-6 leading-6 text-muted"
    >
      {t("measure.earlier", { year: rows.plan.year })}
      <span className="sr-only">{`: ${title}`}</span>
    </Link>
  );
}

export function EarlierOfRow({ row, title }: { row: MeasureRow; title: string }) {
  const { data } = useQuery(queries.earlierRows(row.plan.id));
  return <EarlierLink rows={data} measure={row.id} title={title} />;
}
