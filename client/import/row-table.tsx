/** The document's rows as a table that keys walk through: tab by tab, those with questions first. */
import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { type Command, type Cursor, commandOf, moved } from "./keyboard.ts";
import { linesOf } from "./review-lines.ts";
import { cellId, cellOf, RowLine } from "./row-line.tsx";
import { TabLine } from "./tab-line.tsx";
import { TableHead } from "./table-head.tsx";
import { useDrawnLines } from "./use-drawn-lines.ts";
import { useKeptInSight } from "./use-kept-in-sight.ts";
import type { ReviewState } from "./use-review.ts";

interface RowTableProps {
  review: ReviewState;
  /** Whether somebody has come here by a way to the marked row, and goes on from it. */
  takesFocus: boolean;
  onEdit: (cursor: Cursor) => void;
  onShow: () => void;
  onKeys: () => void;
}

export function RowTable({ review, takesFocus, onEdit, onShow, onKeys }: RowTableProps) {
  const { t } = useTranslation();
  const { listed, rows, cursor, row, setCursor, filter } = review;
  // The focus follows the mark where it was in the table already: not when the page moves the mark.
  const follows = useRef(takesFocus);
  const at = cursor === null ? null : cellId(cursor);
  const lines = useMemo(() => linesOf(listed), [listed]);
  const line = lines.findIndex(({ key }) => key === cursor?.row);
  const { body, height, drawn, measure } = useDrawnLines(lines, line);
  const top = drawn.find(({ index }) => index === line)?.top ?? null;
  useKeptInSight(body, at, top);
  const isDrawn = top !== null;
  useEffect(() => {
    const cell = at === null || !isDrawn ? null : document.getElementById(at);
    if (cell === null) return;
    if (follows.current) cell.focus({ preventScroll: true });
    follows.current = false;
  }, [at, isDrawn]);

  const run = (command: Command) => {
    if (row === null || cursor === null) return command === "undo" ? review.undo() : undefined;
    switch (command) {
      case "edit":
        return onEdit(cursor);
      case "accept":
        return review.accept(row, cursor.column);
      case "next":
        return review.toNextOpen();
      case "undo":
        return review.undo();
      case "leave-out":
        return review.decideRow(row, { leftOut: row.decision.leftOut !== true });
      case "keys":
        return onKeys();
      default:
        return setCursor(
          moved(
            rows.map(({ key }) => key),
            cursor,
            command,
          ),
        );
    }
  };
  const hear = (event: KeyboardEvent) => {
    const command = commandOf(event.nativeEvent);
    if (command === null) return;
    event.preventDefault();
    follows.current = true;
    run(command);
  };
  const point = ({ target, detail }: MouseEvent) => {
    const cell = cellOf(target);
    if (cell === null) return;
    follows.current = true;
    setCursor(cell);
    onShow();
    if (detail > 1) onEdit(cell);
  };
  if (rows.length === 0)
    return <p className="px-5 py-10 text-center text-muted">{t(`intake.filter.none.${filter}`)}</p>;
  return (
    <table
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are walked through and edited is a grid.
      role="grid"
      aria-label={t("intake.table.label")}
      aria-rowcount={lines.length + 1}
      onKeyDown={hear}
      onClick={point}
      className="block min-w-0 md:w-max"
    >
      <TableHead />
      <tbody ref={body} className="relative block" style={{ height }}>
        {drawn.map(({ index, top }) => {
          const one = lines[index];
          if (one === undefined) return null;
          const shared = { index, top, measure };
          return one.kind === "tab" ? (
            <TabLine
              {...shared}
              key={one.key}
              priorityArea={one.tab.priorityArea}
              rows={one.tab.rows.length}
            />
          ) : (
            <RowLine
              {...shared}
              key={one.key}
              row={one.row}
              marked={one.key === cursor?.row ? cursor.column : null}
            />
          );
        })}
      </tbody>
    </table>
  );
}
