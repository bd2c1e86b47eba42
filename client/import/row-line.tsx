/** A row of the review's table; one under the other on a phone. */
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { classes } from "#client/ui/classes.ts";
import type { DraftRow } from "#data/schema/draft-row.ts";
import { CellView } from "./cell-view.tsx";
import { GRID_COLUMNS, type GridColumn, isDecided } from "./columns.ts";
import type { Cursor } from "./keyboard.ts";
import { isOpen } from "./order-rows.ts";
import { questionsIn } from "./questions.ts";

/** The same widths in the head and in every row. */
export const COLUMN_WIDTHS =
  "md:grid-cols-[4rem_12rem_9rem_11rem_17rem_11rem_9rem_12rem_11rem_10.5rem_9rem] md:w-max";

/** What is done stays beside the row's number while the rest is looked through, where there is room: one sees which row it is. */
export const FROZEN = "md:@2xl:sticky md:@2xl:left-16 md:@2xl:z-10";
/** Nothing is brought into view beneath what stays. */
const BESIDE_FROZEN = "md:scroll-ml-16 md:@2xl:scroll-ml-84";
/** Nor beneath the heads, or on a phone what lies over the page's lower edge. */
const CLEAR = "max-md:scroll-mb-20 md:scroll-mt-9";

export const cellId = ({ row, column }: Cursor): string => `cell-${row}-${column}`;

/** The cell that an event came from. */
export function cellOf(target: EventTarget): Cursor | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-column]") : null;
  const column = GRID_COLUMNS.find((one) => one === cell?.dataset.column);
  const row = cell?.dataset.row;
  return row === undefined || column === undefined ? null : { row, column };
}

function RowMark({ row }: { row: DraftRow }) {
  const { t } = useTranslation();
  const { decision, open, change, row: read } = row;
  const state =
    decision.leftOut === true
      ? t("intake.leftOut")
      : decision.accepted === true
        ? t("intake.accept.accepted")
        : isOpen(row)
          ? `${open.length} ?`
          : null;
  return (
    <>
      <span className="font-semibold tabular">{read.number}</span>
      {state !== null && (
        <span
          className={classes(
            "block text-xs font-semibold",
            decision.leftOut === true ? "text-muted" : decision.accepted === true ? "text-done" : "text-care",
          )}
        >
          {state}
        </span>
      )}
      {change !== "new" && (
        <span className="block text-xs text-muted">{t(`intake.table.change.${change}`)}</span>
      )}
    </>
  );
}

/** Where a line of the table stands. */
export interface DrawnLine {
  /** Among all lines, from 0; the heads come before. */
  index: number;
  /** Pixels below the heads. */
  top: number;
  measure: (line: HTMLTableRowElement | null) => void;
}

interface RowLineProps extends DrawnLine {
  row: DraftRow;
  /** The marked cell's column; null where another row is marked. */
  marked: GridColumn | null;
}

/** Told by a sign and a word: the colour never says it alone. */
function Sign({ sign, words, tone }: { sign: string; words: string; tone: string }) {
  return (
    <span className={classes("float-right ml-1 font-semibold", tone)} title={words}>
      <span aria-hidden="true">{sign}</span>
      <span className="sr-only">{`${words}: `}</span>
    </span>
  );
}

export const RowLine = memo(function RowLine({ row, marked, index, top, measure }: RowLineProps) {
  const { t } = useTranslation();
  const isMarked = marked !== null;
  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      aria-selected={isMarked}
      style={{ top }}
      className={classes(
        "absolute grid border-b border-line text-sm leading-snug max-md:inset-x-0 max-md:py-2",
        COLUMN_WIDTHS,
        row.decision.leftOut === true && "text-muted line-through",
        isMarked ? "bg-wash" : "bg-paper",
      )}
    >
      <th
        scope="row"
        className={classes(
          "border-line px-3 py-2 text-left font-normal md:sticky md:left-0 md:z-10 md:border-r",
          isMarked ? "bg-wash" : "bg-paper",
        )}
      >
        <RowMark row={row} />
      </th>
      {GRID_COLUMNS.map((column) => {
        const isAsked = isOpen(row) && questionsIn(row, column).length > 0;
        return (
          <td
            key={column}
            id={cellId({ row: row.key, column })}
            data-row={row.key}
            data-column={column}
            tabIndex={marked === column ? 0 : -1}
            className={classes(
              "relative min-w-0 cursor-default px-3 py-2 outline-none max-md:grid max-md:grid-cols-[6.5rem_1fr] max-md:gap-x-2 max-md:py-1 md:border-r md:border-line",
              "focus-visible:outline-2 focus-visible:-outline-offset-2 focus-visible:outline-accent",
              marked === column && "md:ring-2 md:ring-accent md:ring-inset",
              isAsked ? "bg-care-wash" : isMarked ? "bg-wash" : "bg-paper",
              CLEAR,
              column === "measure" ? FROZEN : BESIDE_FROZEN,
            )}
          >
            <span className="text-muted md:hidden">{t(`intake.column.${column}`)}</span>
            <div className="min-w-0">
              {isAsked && <Sign sign="?" words={t("intake.table.question")} tone="text-care" />}
              {isDecided(row, column) && (
                <Sign sign="✎" words={t("intake.table.decided")} tone="text-accent" />
              )}
              <CellView row={row} column={column} />
            </div>
          </td>
        );
      })}
    </tr>
  );
});
