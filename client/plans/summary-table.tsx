/** The plan's summary table: what its tabs hold, and where the document's own table says otherwise. */
import { useTranslation } from "react-i18next";
import { useRowWords } from "#client/records/row-words.ts";
import { StatusBar } from "#client/records/status-bar.tsx";
import type { ChainCounts } from "#data/schema/plan.ts";
import type { PlanPage } from "#data/schema/plan-answer.ts";

type SummaryRow = PlanPage["summary"][number];

const FIELDS = ["problems", "causes", "measures"] as const satisfies readonly (keyof ChainCounts)[];

function Count({ row, field }: { row: SummaryRow; field: keyof ChainCounts }) {
  const { t } = useTranslation();
  const declared = row.declared?.[field];
  return (
    <td className="py-2 pr-4 text-right align-top">
      {row.found[field]}
      {declared !== undefined && declared !== row.found[field] && (
        <span className="block text-sm text-care">{t("plans.summary.declared", { count: declared })}</span>
      )}
    </td>
  );
}

export function SummaryTable({ summary }: { summary: readonly SummaryRow[] }) {
  const { t } = useTranslation();
  const words = useRowWords();
  return (
    <section aria-labelledby="summary" className="mt-10 max-w-5xl">
      <h2 id="summary" className="font-serif text-2xl font-semibold">
        {t("plans.summary.heading")}
      </h2>
      <table className="tabular mt-3 w-full">
        <caption className="sr-only">{t("plans.summary.caption")}</caption>
        <thead className="border-b border-line text-sm text-muted">
          <tr>
            <th scope="col" className="py-2 pr-4 text-left font-semibold">
              {t("plans.summary.area")}
            </th>
            {FIELDS.map((field) => (
              <th key={field} scope="col" className="py-2 pr-4 text-right font-semibold">
                {t(`plans.summary.${field}`)}
              </th>
            ))}
            <th scope="col" className="hidden w-40 py-2 text-left font-semibold sm:table-cell">
              {t("plans.summary.status")}
            </th>
          </tr>
        </thead>
        <tbody>
          {summary.map((row) => (
            <tr key={row.priorityArea.id} className="border-b border-line">
              <th scope="row" className="py-2 pr-4 text-left align-top font-normal">
                <a href={`#${row.priorityArea.id}`} lang="sv" className="text-link">
                  {words.tab(row.priorityArea)}
                </a>
              </th>
              {FIELDS.map((field) => (
                <Count key={field} row={row} field={field} />
              ))}
              <td className="hidden py-3.5 align-top sm:table-cell">
                {row.found.measures > 0 && <StatusBar counts={row.byStatus} />}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="font-semibold">
            <th scope="row" className="py-2 pr-4 text-left">
              {t("plans.summary.total")}
            </th>
            {FIELDS.map((field) => (
              <td key={field} className="py-2 pr-4 text-right">
                {summary.reduce((sum, row) => sum + row.found[field], 0)}
              </td>
            ))}
            <td className="hidden sm:table-cell" />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
