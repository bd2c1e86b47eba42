/** A sheet as people know it: letters above, numbers at the side, merged cells; only what is looked at is drawn. */
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import type { Sheet, Source } from "#data/schema/document.ts";
import { indexOf, lengthOf, stretch } from "./axis.ts";
import { bringIntoView } from "./bring-into-view.ts";
import { type DrawnCell, drawnRows, partOf } from "./drawn.ts";
import { GridHead } from "./grid-head.tsx";
import { GridRow } from "./grid-row.tsx";
import { HEAD } from "./head-size.ts";
import { layOutSheet, type SheetLayout } from "./lay-out.ts";
import { type Place, step } from "./step.ts";
import { useWindow } from "./use-window.ts";

interface SheetGridProps {
  sheet: Sheet;
  label: string;
  /** Whether its columns have letters, as in a workbook, or numbers. */
  hasLetters: boolean;
  /** The cell to mark, in this sheet. */
  at: Source | null;
  /** By their keys, cells that became nothing of the plan. */
  notUnderstood: ReadonlySet<string>;
  onPick: (source: Source) => void;
}

const coveredBy = (layout: SheetLayout, { row, column }: Place): Omit<DrawnCell, "laid"> =>
  layout.at(row, column) ?? { row, column, untilRow: row + 1, untilColumn: column + 1 };

/** The sizes are those of letters of 16 pixels; who has set larger ones has a larger grid. */
const useUnit = (): number =>
  useState(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16)[0];

export function SheetGrid({ sheet, label, hasLetters, at, notUnderstood, onPick }: SheetGridProps) {
  const unit = useUnit();
  const scroller = useRef<HTMLDivElement>(null);
  const focused = useRef<HTMLDivElement>(null);
  const isMoved = useRef(false);
  const seen = useWindow(scroller);
  const layout = useMemo(() => layOutSheet(sheet.cells), [sheet]);
  const marked = useMemo(
    (): Place | null =>
      at === null ? null : { row: indexOf(layout.rows, at.row), column: indexOf(layout.columns, at.column) },
    [layout, at],
  );
  const [focus, setFocus] = useState<Place>(marked ?? { row: 0, column: 0 });

  const show = (place: Place) => {
    const element = scroller.current;
    if (element === null) return;
    const { row, column, untilRow, untilColumn } = coveredBy(layout, place);
    const scaled = ({ start, size }: { start: number; size: number }) => ({
      start: start * unit,
      size: size * unit,
    });
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = element;
    element.scrollTo(
      bringIntoView(
        { start: scrollLeft, size: clientWidth - HEAD.width * unit },
        scaled(stretch(layout.columns, column, untilColumn)),
      ),
      bringIntoView(
        { start: scrollTop, size: clientHeight - HEAD.height * unit },
        scaled(stretch(layout.rows, row, untilRow)),
      ),
    );
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: it is shown when it is marked anew, not when the reader scrolls away.
  useEffect(() => {
    if (marked === null) return;
    setFocus(marked);
    show(marked);
  }, [marked]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the element of the new place is there once it is drawn.
  useEffect(() => {
    if (isMoved.current) focused.current?.focus({ preventScroll: true });
    isMoved.current = false;
  }, [focus]);

  const goTo = (place: Place) => {
    isMoved.current = true;
    setFocus(place);
    show(place);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" || event.key === " ") {
      const cell = layout.at(focus.row, focus.column)?.cell;
      event.preventDefault();
      if (cell !== undefined) onPick(cell.source);
      return;
    }
    const page = Math.max(1, Math.floor(seen.height / unit / 120));
    const to = step(layout, focus, { key: event.key, isFar: event.ctrlKey || event.metaKey, page });
    if (to === null) return;
    event.preventDefault();
    goTo(to);
  };

  const part = {
    left: seen.left / unit,
    top: seen.top / unit,
    width: seen.width / unit,
    height: seen.height / unit,
  };
  const owner = coveredBy(layout, focus);
  const markedCell = marked === null ? null : coveredBy(layout, marked);
  return (
    <div
      ref={scroller}
      className="relative min-h-0 flex-1 overflow-auto bg-paper text-sm leading-5 text-ink [contain:strict]"
    >
      {/* biome-ignore lint/a11y/useSemanticElements: the parts of a table cannot be placed freely. */}
      <div
        role="grid"
        aria-label={label}
        aria-rowcount={(layout.rows.numbers.at(-1) ?? 0) + 1}
        aria-colcount={(layout.columns.numbers.at(-1) ?? 0) + 1}
        onKeyDown={onKeyDown}
        className="relative"
        style={{
          width: (HEAD.width + lengthOf(layout.columns)) * unit,
          height: (HEAD.height + lengthOf(layout.rows)) * unit,
        }}
      >
        <GridHead layout={layout} unit={unit} part={part} hasLetters={hasLetters} />
        {drawnRows(layout, part, focus).map(({ row, cells }) => (
          <GridRow
            key={row}
            layout={layout}
            unit={unit}
            row={row}
            cells={cells}
            focused={{ at: owner, ref: focused }}
            marked={markedCell}
            notUnderstood={notUnderstood}
            onPick={(cell) => {
              goTo({ row: cell.row, column: cell.column });
              if (cell.laid !== undefined) onPick(cell.laid.cell.source);
            }}
            boxOf={(cell) => partOf(layout, cell)}
          />
        ))}
      </div>
    </div>
  );
}
