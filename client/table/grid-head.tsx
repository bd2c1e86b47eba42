/** The columns' heads: what they are called, which way they are sorted, and the edge that one drags. */

import { useTranslation } from "react-i18next";
import { classes } from "#client/ui/classes.ts";
import type { ColumnId } from "./columns.ts";
import { cellName, type GridColumn, HEAD_HEIGHT } from "./grid-props.ts";
import { cellPlace } from "./grid-row.tsx";
import { Part } from "./part.tsx";
import type { SortBy } from "./sort-rows.ts";
import type { ColumnWidths } from "./use-column-widths.ts";

interface GridHeadProps {
  columns: readonly GridColumn[];
  sort: readonly SortBy[];
  /** The column that one stands on, where it is the heads; else null. */
  active: number | null;
  widths: ColumnWidths;
  onStand: (column: number) => void;
  onSort: (column: ColumnId, isAdded: boolean) => void;
}

function Direction({ isDescending, number }: { isDescending: boolean; number: number | null }) {
  return (
    <span aria-hidden="true" className="tabular inline-flex items-center text-sm text-accent">
      {isDescending ? "↓" : "↑"}
      {number}
    </span>
  );
}

export function GridHead({ columns, sort, active, widths, onStand, onSort }: GridHeadProps) {
  const { t } = useTranslation();
  return (
    <Part role="rowgroup" className="sticky top-0 z-20 w-full min-w-max">
      <Part role="row" tabIndex={-1} aria-rowindex={1} className="flex" style={{ height: HEAD_HEIGHT }}>
        {columns.map((column, at) => {
          const { className, style } = cellPlace(columns, at);
          const frame = classes(
            "relative shrink-0 border-r border-b border-line-strong bg-paper-2",
            className,
          );
          if (column === "select")
            return (
              <Part
                key={column}
                role="columnheader"
                aria-colindex={at + 1}
                data-cell={cellName(-1, at)}
                tabIndex={at === active ? 0 : -1}
                className={classes(frame, "focus:outline-2 focus:-outline-offset-2 focus:outline-accent")}
                style={style}
              >
                <span className="sr-only">{t("table.selected")}</span>
              </Part>
            );
          const order = sort.findIndex((one) => one.column === column);
          const by = sort[order];
          const name = t(`table.column.${column}`);
          const way = by?.isDescending ? "descending" : "ascending";
          return (
            <Part
              key={column}
              role="columnheader"
              aria-colindex={at + 1}
              aria-sort={by === undefined ? "none" : way}
              className={frame}
              style={style}
            >
              <button
                type="button"
                data-cell={cellName(-1, at)}
                tabIndex={at === active ? 0 : -1}
                title={t("table.sort.hint", { column: name })}
                onFocus={() => onStand(at)}
                onClick={(event) => onSort(column, event.shiftKey)}
                className="flex h-full w-full items-center gap-1 px-2.5 text-left text-sm font-semibold text-muted hover:text-ink focus-visible:outline-2 focus-visible:-outline-offset-2 focus-visible:outline-accent"
              >
                <span className="truncate">{name}</span>
                {by !== undefined && (
                  <Direction isDescending={by.isDescending} number={sort.length > 1 ? order + 1 : null} />
                )}
              </button>
              <span
                aria-hidden="true"
                title={t("table.columns.resize", { column: name })}
                onMouseDown={widths.onDrag(column)}
                onTouchStart={widths.onDrag(column)}
                className="absolute top-0 -right-1 z-10 h-full w-2 cursor-col-resize touch-none hover:bg-accent/40"
              />
            </Part>
          );
        })}
      </Part>
    </Part>
  );
}
