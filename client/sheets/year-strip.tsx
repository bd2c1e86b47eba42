/** The years of a place: in how many measures something runs, and which years are its target. */
import { useTranslation } from "react-i18next";
import { runsIn } from "#data/rules/running-years.ts";
import { yearRange } from "#data/rules/year-range.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";

/** Years that fit on a line of A4. */
const MOST = 14;

export function YearStrip({
  rows,
  targetYears,
}: {
  rows: readonly MeasureRow[];
  targetYears: readonly number[];
}) {
  const { t } = useTranslation();
  const range = yearRange(rows);
  if (range === null) return null;
  const years = Array.from(
    { length: Math.min(range.last - range.first + 1, MOST) },
    (_, at) => range.first + at,
  );
  return (
    <table className="tabular w-full table-fixed text-center text-sm">
      <caption className="sr-only">{t("sheets.years")}</caption>
      <thead>
        <tr>
          {years.map((year) => (
            <th key={year} scope="col" className="border border-line py-0.5 font-semibold">
              {year}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          {years.map((year) => {
            const count = rows.filter((row) => runsIn(row, year)).length;
            const isTarget = targetYears.includes(year);
            return (
              <td
                key={year}
                className={
                  count > 0 ? "inked border border-line bg-wash py-0.5" : "border border-line py-0.5"
                }
              >
                {count > 0 ? t("sheets.running", { count }) : "–"}
                {isTarget && <span className="block font-semibold">◆ {t("sheets.target")}</span>}
              </td>
            );
          })}
        </tr>
      </tbody>
    </table>
  );
}
