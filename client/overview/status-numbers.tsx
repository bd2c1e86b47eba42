/** Status line by line as a table: every number of the chart, with its word. */
import { useTranslation } from "react-i18next";
import { StatusMark } from "#client/records/status-badge.tsx";
import { NumberCell } from "./number-cell.tsx";
import { partFor } from "./part.ts";
import { countOf, type StatusTable } from "./status-table.ts";

export function StatusNumbers<D extends "district" | "type">({
  field,
  lines,
  statuses,
  foot,
  total,
  nameOf,
  labelOf,
  caption,
}: StatusTable<D> & { caption: string }) {
  const { t } = useTranslation();
  return (
    <div className="relative overflow-x-auto print:overflow-visible">
      <table className="tabular w-full text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead className="text-muted">
          <tr className="border-b border-line">
            <th scope="col" className="py-1.5 pr-2 text-left align-bottom font-semibold">
              {t(`filter.field.${field}`)}
            </th>
            {statuses.map((status) => (
              <th key={status} scope="col" className="px-2.5 py-1.5 text-right align-bottom font-semibold">
                <span className="inline-flex flex-col items-end gap-1 leading-tight">
                  <StatusMark status={status} />
                  {t(`terms.status.${status}`)}
                </span>
              </th>
            ))}
            <th scope="col" className="px-2.5 py-1.5 text-right align-bottom font-semibold">
              {t("overview.total")}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.value} className="border-b border-line">
              <th scope="row" className="py-1 pr-2 text-left font-normal">
                {nameOf(line.value)}
              </th>
              {statuses.map((status) => (
                <NumberCell
                  key={status}
                  count={countOf(line, status)}
                  part={partFor({ [field]: line.value, status })}
                  label={labelOf(line.value, status, countOf(line, status))}
                />
              ))}
              <NumberCell
                count={line.total}
                part={partFor({ [field]: line.value, status: undefined })}
                label={labelOf(line.value, null, line.total)}
                isStrong
              />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="font-semibold">
            <th scope="row" className="py-1.5 pr-2 text-left">
              {t("overview.total")}
            </th>
            {statuses.map((status) => (
              <NumberCell
                key={status}
                count={countOf({ cells: foot }, status)}
                part={partFor({ [field]: undefined, status })}
                label={labelOf(null, status, countOf({ cells: foot }, status))}
              />
            ))}
            <td className="px-2.5 py-1.5 text-right">{total}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
