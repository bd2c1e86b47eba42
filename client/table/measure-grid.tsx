/** The table as a grid that is worked in by keyboard like a spreadsheet; only the lines in sight are drawn. */
import { type ClipboardEvent, type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { moved } from "#client/ui/grid-move.ts";
import type { MeasureId } from "#data/schema/ids.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import type { Leaving } from "./cell-editor.tsx";
import { type ColumnId, type EditedColumn, isEdited } from "./columns.ts";
import { copyBlock } from "./copy-block.ts";
import { GridHead } from "./grid-head.tsx";
import {
  type CellActions,
  cellName,
  type GridColumn,
  HEAD_HEIGHT,
  ROW_HEIGHT,
  SELECT_WIDTH,
} from "./grid-props.ts";
import { GridRow } from "./grid-row.tsx";
import { GroupLine } from "./group-line.tsx";
import type { Line } from "./group-rows.ts";
import { Part } from "./part.tsx";
import type { Words } from "./row-text.ts";
import { turnSort } from "./sort-rows.ts";
import type { CellWrites, RefusedWrite } from "./use-cell-writes.ts";
import type { ColumnWidths } from "./use-column-widths.ts";
import { useLinesInSight } from "./use-lines-in-sight.ts";
import { usePosition } from "./use-position.ts";
import { useRowChoice } from "./use-row-choice.ts";
import type { SettingControl } from "./use-table-setting.ts";

export interface MeasureGridProps {
  lines: readonly Line[];
  columns: readonly ColumnId[];
  setting: SettingControl;
  widths: ColumnWidths;
  words: Words;
  writes: CellWrites;
  /** The rows that are chosen; null for who changes none. */
  selected: ReadonlySet<MeasureId> | null;
  onSelect: (selected: ReadonlySet<MeasureId>) => void;
  mayWrite: (column: ColumnId, row: MeasureRow) => boolean;
  onFold: (key: string) => void;
  onUndo: () => void;
  /** A cell that is to be put right. */
  toFix: RefusedWrite | null;
  onFixed: () => void;
}

/** Pixels by which a key makes a column wider. */
const STEP = 24;

interface Editing {
  key: string;
  column: ColumnId;
  row: MeasureRow;
  draft: string | null;
}

export function MeasureGrid(props: MeasureGridProps) {
  const { lines, words, widths, setting, writes, selected, mayWrite } = props;
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState<Editing | null>(null);
  const isChoosing = selected !== null;
  const columns = useMemo<readonly GridColumn[]>(
    () => (isChoosing ? ["select", ...props.columns] : props.columns),
    [props.columns, isChoosing],
  );
  const page = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - HEAD_HEIGHT) / ROW_HEIGHT));
  const extent = { lines: lines.length, columns: columns.length, page };
  const { position, block, isMarked, moveTo, markAll, unmark } = usePosition(lines, extent);

  const virtualizer = useLinesInSight(scroller, lines, position.line);

  /** Counts up when the focus is to follow; a page that only shows something new takes it from nobody. */
  const [follow, setFollow] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it is asked to.
  useEffect(() => {
    if (follow === 0) return;
    const cell = scroller.current?.querySelector<HTMLElement>(
      `[data-cell="${cellName(position.line, position.column)}"]`,
    );
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [follow]);
  const go = (line: number, column: number, isMarking: boolean) => {
    moveTo({ line, column }, isMarking);
    setFollow((count) => count + 1);
  };

  const rowAt = (line: number): MeasureRow | null => {
    const one = lines[line];
    return one?.kind === "row" ? one.row : null;
  };
  const edit = (line: number, at: number, draft: string | null = null) => {
    const row = rowAt(line);
    const column = columns[at];
    const key = lines[line]?.key;
    if (row === null || column === undefined || column === "select" || key === undefined) return;
    if (!isEdited(column) || !mayWrite(column, row)) return;
    moveTo({ line, column: at }, false);
    setEditing({ key, column, row, draft });
  };
  const leave = (column: EditedColumn, draft: string | null, leaving: Leaving) => {
    if (editing === null) return;
    setEditing(null);
    if (draft !== null) writes.save({ column, opened: editing.row, draft });
    if (leaving === "elsewhere") return;
    const step = leaving === "stay" ? 0 : leaving === "next" ? 1 : -1;
    go(position.line, position.column + step, false);
  };
  const { chooseLines, chooseLine } = useRowChoice(lines, selected, props.onSelect);

  // What the lines call is always what holds now, though they are drawn anew only when they look otherwise.
  const now = useRef({ go, edit, leave, chooseLine });
  now.current = { go, edit, leave, chooseLine };
  const actions = useMemo<CellActions>(
    () => ({
      stand: (line, column, isMarking) => now.current.go(line, column, isMarking),
      edit: (line, column) => now.current.edit(line, column),
      choose: (line, isMarking) => {
        now.current.chooseLine(line, isMarking);
        now.current.go(line, 0, false);
      },
      fold: (key) => props.onFold(key),
      leave: (column, draft, leaving) => now.current.leave(column, draft, leaving),
    }),
    [props.onFold],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each that is to be put right.
  useEffect(() => {
    if (props.toFix === null) return;
    const { opened, column, draft } = props.toFix;
    const line = lines.findIndex((one) => one.kind === "row" && one.row.id === opened.id);
    const at = columns.indexOf(column);
    props.onFixed();
    if (line !== -1 && at !== -1) edit(line, at, draft);
  }, [props.toFix]);

  const sortBy = (column: ColumnId, isAdded: boolean) =>
    setting.set({ sort: turnSort(setting.sort, column, isAdded) });

  const onKeyDown = (event: KeyboardEvent) => {
    if (editing !== null) return;
    const { key, shiftKey, altKey } = event;
    const isWithCtrl = event.ctrlKey || event.metaKey;
    const column = columns[position.column];
    const isHead = position.line === -1;
    const handled = () => {
      event.preventDefault();
      event.stopPropagation();
    };
    if (altKey) {
      const way = key === "ArrowLeft" ? -STEP : key === "ArrowRight" ? STEP : 0;
      if (!isHead || way === 0 || column === undefined || column === "select") return;
      widths.widen(column, way);
      return handled();
    }
    const to = moved(position, key, isWithCtrl, extent);
    if (to !== null) {
      go(to.line, to.column, shiftKey && to.line >= 0);
      return handled();
    }
    if (isWithCtrl && key.toLowerCase() === "a") {
      markAll();
      return handled();
    }
    if (isWithCtrl && key.toLowerCase() === "z") {
      props.onUndo();
      return handled();
    }
    // A button does what buttons do.
    if (event.target instanceof HTMLButtonElement) {
      if (!isHead || key !== "Enter" || column === undefined || column === "select") return;
      sortBy(column, shiftKey);
      return handled();
    }
    if (key === "Escape") unmark();
    else if (key === " ") {
      if (column === "select" || selected !== null) chooseLines(block.top, block.bottom);
    } else if (key === "Enter" || key === "F2") {
      const row = rowAt(position.line);
      if (column === "select") chooseLines(position.line, position.line);
      else if (row !== null && column !== undefined && mayWrite(column, row))
        edit(position.line, position.column);
      else if (event.target instanceof HTMLElement) event.target.querySelector("a")?.click();
    } else return;
    handled();
  };

  const onCopy = (event: ClipboardEvent) => {
    if (editing !== null || position.line < 0) return;
    copyBlock(event, { lines, columns, block, words });
  };

  const style: Record<string, string | number> = { "--width-select": `${SELECT_WIDTH}px` };
  for (const column of props.columns) style[`--width-${column}`] = `${widths.width(column)}px`;
  const inset = selected === null ? 0 : SELECT_WIDTH;
  const first = props.columns[0];
  return (
    <Part
      role="grid"
      ref={scroller}
      aria-label={t("table.grid")}
      aria-rowcount={lines.length + 1}
      aria-colcount={columns.length}
      aria-multiselectable="true"
      onKeyDown={onKeyDown}
      onCopy={onCopy}
      className="relative h-full overflow-auto border-y border-line bg-paper"
      style={{
        ...style,
        scrollPaddingTop: HEAD_HEIGHT,
        scrollPaddingLeft: inset + (first === undefined ? 0 : widths.width(first)),
      }}
    >
      <GridHead
        columns={columns}
        sort={setting.sort}
        active={position.line === -1 ? position.column : null}
        widths={widths}
        onStand={(column) => moveTo({ line: -1, column }, false)}
        onSort={sortBy}
      />
      <Part
        role="rowgroup"
        className="relative w-full min-w-max"
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ index, start, key }) => {
          const line = lines[index];
          if (line === undefined) return null;
          const shared = {
            index,
            top: start - HEAD_HEIGHT,
            columns,
            active: index === position.line ? position.column : null,
            actions,
          };
          if (line.kind === "group") return <GroupLine key={key} {...shared} line={line} />;
          const isIn = isMarked && index >= block.top && index <= block.bottom;
          const isHere = editing?.key === line.key;
          return (
            <GridRow
              key={key}
              {...shared}
              words={words}
              row={line.row}
              markedFrom={isIn ? block.left : -1}
              markedTo={isIn ? block.right : -2}
              isSelected={selected?.has(line.row.id) ?? false}
              isPending={writes.pending.has(line.row.id)}
              writable={props.columns.filter((column) => mayWrite(column, line.row)).join(" ")}
              editing={isHere ? editing.column : null}
              draft={isHere ? editing.draft : null}
            />
          );
        })}
      </Part>
    </Part>
  );
}
