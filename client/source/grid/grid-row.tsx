/** One row of a grid: its number, which stays at the side, and the cells that begin in it. */
import type { RefObject } from "react";
import { CellMarks } from "#client/source/cell-marks.tsx";
import { sourceKey } from "#client/source/source-key.ts";
import { classes } from "#client/ui/classes.ts";
import { stretch } from "./axis.ts";
import type { DrawnCell, Part } from "./drawn.ts";
import { isAfterGap } from "./grid-head.tsx";
import { HEAD } from "./head-size.ts";
import type { SheetLayout } from "./lay-out.ts";

type At = Pick<DrawnCell, "row" | "column">;

interface GridRowProps {
  layout: SheetLayout;
  unit: number;
  row: number;
  cells: readonly DrawnCell[];
  /** The cell that the keys move from. */
  focused: { at: At; ref: RefObject<HTMLDivElement | null> };
  /** The cell that is pointed out. */
  marked: At | null;
  notUnderstood: ReadonlySet<string>;
  boxOf: (cell: DrawnCell) => Part;
  onPick: (cell: DrawnCell) => void;
}

const isAt = (cell: DrawnCell, at: At | null): boolean => at?.row === cell.row && at.column === cell.column;

export function GridRow({ layout, unit, row, cells, focused, marked, ...props }: GridRowProps) {
  const { rows, columns } = layout;
  const { start, size } = stretch(rows, row, row + 1);
  const number = rows.numbers[row] ?? 0;
  return (
    // biome-ignore lint/a11y/useSemanticElements: the parts of a table cannot be placed freely.
    // biome-ignore lint/a11y/useFocusableInteractive: the focus is the cells'.
    <div
      role="row"
      aria-rowindex={number + 1}
      className="pointer-events-none absolute left-0 w-full"
      style={{ top: (HEAD.height + start) * unit, height: size * unit }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: the parts of a table cannot be placed freely. */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the focus is the cells'. */}
      <div
        role="rowheader"
        aria-colindex={1}
        className={classes(
          "tabular sticky left-0 z-10 h-full border-r border-b border-r-line-strong border-b-line bg-paper-2 pt-1 text-center text-xs text-muted",
          isAfterGap(rows.numbers, row) && "border-t-4 border-t-line-strong",
        )}
        style={{ width: HEAD.width * unit }}
      >
        {number}
      </div>
      {cells.map((drawn) => {
        const { left, width, height } = props.boxOf(drawn);
        const cell = drawn.laid?.cell;
        const isMarked = isAt(drawn, marked);
        return (
          // biome-ignore lint/a11y/useSemanticElements: the parts of a table cannot be placed freely.
          // biome-ignore lint/a11y/useKeyWithClickEvents: the grid hears the keys.
          <div
            key={drawn.column}
            ref={isAt(drawn, focused.at) ? focused.ref : null}
            role="gridcell"
            tabIndex={isAt(drawn, focused.at) ? 0 : -1}
            aria-colindex={(columns.numbers[drawn.column] ?? 0) + 1}
            aria-rowspan={cell === undefined || cell.rowSpan === 1 ? undefined : cell.rowSpan}
            aria-colspan={cell === undefined || cell.columnSpan === 1 ? undefined : cell.columnSpan}
            aria-selected={isMarked}
            onClick={() => props.onPick(drawn)}
            className={classes(
              "pointer-events-auto absolute top-0 overflow-auto border-r border-b border-line px-2 py-1 break-words whitespace-pre-wrap outline-none",
              "focus-visible:outline-2 focus-visible:-outline-offset-2 focus-visible:outline-accent",
              cell !== undefined && "cursor-pointer hover:bg-paper-2",
              isMarked && "bg-wash ring-2 ring-accent ring-inset",
            )}
            style={{ left: (HEAD.width + left) * unit, width: width * unit, height: height * unit }}
          >
            {cell !== undefined && (
              <>
                <CellMarks
                  doubts={cell.doubts}
                  isNotUnderstood={props.notUnderstood.has(sourceKey(cell.source))}
                />
                <span lang="sv">{cell.text}</span>
              </>
            )}
          </div>
        );
      })}
    </div>
  );
}
