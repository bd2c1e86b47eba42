/** A row that is read and may not be derived yet. */
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { classes } from "#client/ui/classes.ts";
import type { ComingRow } from "#data/schema/coming-rows.ts";
import { GRID_COLUMNS } from "./columns.ts";
import { valuesByColumn, wordsIn } from "./coming-lines.ts";
import { questionsIn } from "./questions.ts";
import { COLUMN_WIDTHS, type DrawnLine, FROZEN } from "./row-line.tsx";
import { useDerivedWords } from "./use-derived-words.ts";

interface ComingRowLineProps extends DrawnLine {
  /** Null until it has been fetched. */
  row: ComingRow | null;
  /** Whether anybody derives them. */
  isUnderWay: boolean;
}

function Mark({ row, isUnderWay }: Pick<ComingRowLineProps, "isUnderWay"> & { row: ComingRow }) {
  const { t } = useTranslation();
  const { values } = row;
  const words =
    values === null
      ? t(isUnderWay ? "intake.coming.notYet" : "intake.coming.not")
      : values.open.length > 0
        ? t("intake.coming.questions", { count: values.open.length })
        : t("intake.coming.derived");
  return (
    <>
      <span className="font-semibold tabular">{row.row.number}</span>
      <span
        className={classes(
          "block text-xs font-semibold",
          values !== null && values.open.length > 0 ? "text-care" : "text-muted",
        )}
      >
        {words}
      </span>
    </>
  );
}

export const ComingRowLine = memo(function ComingRowLine({
  row,
  isUnderWay,
  index,
  top,
  measure,
}: ComingRowLineProps) {
  const { t } = useTranslation();
  const words = useDerivedWords();
  const values = row === null ? null : valuesByColumn(row);
  const open = row?.values?.open ?? [];
  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      style={{ top }}
      className={classes(
        "absolute grid border-b border-line bg-paper text-sm leading-snug max-md:inset-x-0 max-md:py-2",
        COLUMN_WIDTHS,
      )}
    >
      <th
        scope="row"
        className="border-line bg-paper px-3 py-2 text-left font-normal md:sticky md:left-0 md:z-10 md:border-r"
      >
        {row === null ? (
          <span className="text-muted">{t("intake.coming.fetching")}</span>
        ) : (
          <Mark row={row} isUnderWay={isUnderWay} />
        )}
      </th>
      {GRID_COLUMNS.map((column) => {
        const said = row === null ? "" : wordsIn(row, column);
        const told = values?.get(column) ?? [];
        const isAsked = questionsIn({ open }, column).length > 0;
        return (
          <td
            key={column}
            className={classes(
              "relative min-w-0 px-3 py-2 max-md:grid max-md:grid-cols-[6.5rem_1fr] max-md:gap-x-2 max-md:py-1 md:border-r md:border-line",
              isAsked ? "bg-care-wash" : "bg-paper",
              column === "measure" && FROZEN,
            )}
          >
            <span className="text-muted md:hidden">{t(`intake.column.${column}`)}</span>
            <div className="min-w-0">
              {said !== "" && (
                <p lang="sv" className="line-clamp-4 wrap-break-word">
                  {said}
                </p>
              )}
              {told.length > 0 && (
                <ul className="line-clamp-4 text-muted">
                  {[...new Set(told.map(words.value))].map((one) => (
                    <li key={one}>{one}</li>
                  ))}
                </ul>
              )}
            </div>
          </td>
        );
      })}
    </tr>
  );
});
