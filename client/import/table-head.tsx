/** The heads over a draft's rows. */
import { useTranslation } from "react-i18next";
import { classes } from "#client/ui/classes.ts";
import { GRID_COLUMNS } from "./columns.ts";
import { COLUMN_WIDTHS, FROZEN } from "./row-line.tsx";

export function TableHead() {
  const { t } = useTranslation();
  return (
    <thead className="sticky top-0 z-20 block max-md:sr-only">
      <tr
        aria-rowindex={1}
        className={classes("grid border-b-2 border-line bg-paper-2 text-sm text-muted", COLUMN_WIDTHS)}
      >
        <th
          scope="col"
          className="border-line bg-paper-2 px-3 py-1.5 text-left font-semibold md:sticky md:left-0 md:border-r"
        >
          {t("intake.table.row")}
        </th>
        {GRID_COLUMNS.map((column) => (
          <th
            key={column}
            scope="col"
            className={classes(
              "bg-paper-2 px-3 py-1.5 text-left font-semibold",
              column === "measure" && FROZEN,
            )}
          >
            {t(`intake.column.${column}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
}
