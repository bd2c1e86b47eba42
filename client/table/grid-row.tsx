/** One measure as a line of the grid. */

import { memo } from "react";
import { useTranslation } from "react-i18next";
import { classes } from "#client/ui/classes.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import { CellContent } from "./cell-content.tsx";
import { draftOf } from "./cell-draft.ts";
import { CellEditor } from "./cell-editor.tsx";
import { type ColumnId, isEdited } from "./columns.ts";
import { cellName, type GridColumn, ROW_HEIGHT, type RowProps, SELECT_WIDTH, widthOf } from "./grid-props.ts";
import { Part } from "./part.tsx";
import { textOf } from "./row-text.ts";

interface GridRowProps extends RowProps {
  row: MeasureRow;
  /** The marked columns from the first to the last; -1 for none. */
  markedFrom: number;
  markedTo: number;
  isSelected: boolean;
  isPending: boolean;
  /** The columns that the reader may write in, as text: a row is drawn anew only when it says something else. */
  writable: string;
  editing: ColumnId | null;
  /** What was written before and not taken. */
  draft: string | null;
}

const place = (columns: readonly GridColumn[], index: number) => {
  // What a row is chosen by and what it is about stay in sight.
  const isFirst = columns[index] === "select" || index === (columns[0] === "select" ? 1 : 0);
  return {
    className: isFirst ? "sticky z-10" : "",
    style: {
      width: widthOf(columns[index] ?? "select"),
      ...(isFirst ? { left: columns[index] === "select" || columns[0] !== "select" ? 0 : SELECT_WIDTH } : {}),
    },
  };
};

export { place as cellPlace };

function RowOfGrid(props: GridRowProps) {
  const { index, top, columns, active, words, actions, row, isSelected, isPending, editing } = props;
  const { t } = useTranslation();
  const writable = new Set(props.writable.split(" "));
  const title = textOf("title", row, words);
  return (
    <Part
      role="row"
      tabIndex={-1}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      aria-busy={isPending}
      className={classes("absolute flex w-full min-w-max", editing !== null && "z-20")}
      style={{ top, height: ROW_HEIGHT }}
    >
      {columns.map((column, at) => {
        const isActive = at === active;
        const isMarked = at >= props.markedFrom && at <= props.markedTo;
        const { className, style } = place(columns, at);
        const shared = {
          "aria-colindex": at + 1,
          "data-cell": cellName(index, at),
          tabIndex: isActive ? 0 : -1,
          style,
          className: classes(
            "relative shrink-0 border-r border-b border-line px-2.5 py-1.5 text-[0.9375rem] leading-snug outline-none select-none",
            "focus:outline-2 focus:-outline-offset-2 focus:outline-accent",
            className,
            isMarked || isSelected ? "bg-wash" : "bg-paper",
            isPending && "text-muted",
          ),
        };
        if (column === "select")
          return (
            <Part
              key={column}
              role="gridcell"
              aria-label={isSelected ? `${t("table.selected")}: ${title}` : `${t("table.select")}: ${title}`}
              aria-selected={isSelected}
              {...shared}
              onPointerDown={(event) => {
                event.preventDefault();
                actions.choose(index, event.shiftKey);
              }}
            >
              <span
                aria-hidden="true"
                data-selected={isSelected || undefined}
                className="group absolute inset-0 grid cursor-pointer place-items-center"
              >
                <Tick isOn={isSelected} />
              </span>
            </Part>
          );
        const mayWrite = writable.has(column);
        return (
          <Part
            key={column}
            role="gridcell"
            aria-readonly={!mayWrite}
            aria-selected={isMarked || isSelected}
            {...shared}
            onPointerDown={(event) => {
              if (event.button === 0) actions.stand(index, at, event.shiftKey);
            }}
            onPointerEnter={(event) => {
              if (event.buttons === 1 && event.pointerType === "mouse") actions.stand(index, at, true);
            }}
            onDoubleClick={() => actions.edit(index, at)}
          >
            <div className="line-clamp-2 overflow-hidden wrap-break-word">
              <CellContent column={column} row={row} words={words} />
            </div>
            {editing === column && isEdited(column) && (
              <CellEditor
                column={column}
                row={row}
                title={title}
                initial={props.draft ?? draftOf(column, row)}
                onLeave={(draft, leaving) => actions.leave(column, draft, leaving)}
              />
            )}
          </Part>
        );
      })}
    </Part>
  );
}

function Tick({ isOn }: { isOn: boolean }) {
  return (
    <svg viewBox="0 0 18 18" aria-hidden="true" className="size-[1.125rem]">
      <rect
        x="0.75"
        y="0.75"
        width="16.5"
        height="16.5"
        rx="3.5"
        className={isOn ? "fill-accent stroke-accent" : "fill-paper stroke-line-strong"}
        strokeWidth="1.5"
      />
      {isOn && (
        <path
          d="m4.5 9.4 3 3 6-6.6"
          fill="none"
          stroke="var(--accent-ink)"
          strokeWidth="2"
          strokeLinecap="round"
        />
      )}
    </svg>
  );
}

export const GridRow = memo(RowOfGrid);
