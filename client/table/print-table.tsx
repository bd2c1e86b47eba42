/** The whole table on paper: every row, not only those in sight. */
import { useTranslation } from "react-i18next";
import type { ColumnId } from "./columns.ts";
import type { Line } from "./group-rows.ts";
import { textOf, type Words } from "./row-text.ts";

interface PrintTableProps {
  lines: readonly Line[];
  columns: readonly ColumnId[];
  words: Words;
}

export function PrintTable({ lines, columns, words }: PrintTableProps) {
  const { t } = useTranslation();
  return (
    <table className="w-full border-collapse text-left text-[8.5pt] leading-tight">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className="border-b border-ink p-1 align-bottom">
              {t(`table.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) =>
          line.kind === "group" ? (
            <tr key={line.key} className="break-inside-avoid break-after-avoid">
              <th colSpan={columns.length} scope="rowgroup" className="p-1 pt-3 font-serif text-[11pt]">
                {line.name} ({line.count})
              </th>
            </tr>
          ) : (
            <tr key={line.key} className="break-inside-avoid border-b border-line align-top">
              {columns.map((column) => (
                <td key={column} lang="sv" className="p-1">
                  {textOf(column, line.row, words)}
                </td>
              ))}
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}
