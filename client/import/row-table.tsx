/** The document's rows as a table that keys walk through: tab by tab, those with questions first. */
import { type KeyboardEvent, type MouseEvent, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { classes } from "#client/ui/classes.ts";
import { GRID_COLUMNS } from "./columns.ts";
import { type Command, type Cursor, commandOf, moved } from "./keyboard.ts";
import { COLUMN_WIDTHS, cellId, cellOf, FROZEN, RowLine } from "./row-line.tsx";
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
  useEffect(() => {
    if (at === null) return;
    const cell = document.getElementById(at);
    if (follows.current) cell?.focus({ preventScroll: true });
    follows.current = false;
    cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [at]);

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
      onKeyDown={hear}
      onClick={point}
      className="block min-w-0 md:w-max"
    >
      <thead className="sticky top-0 z-20 block max-md:sr-only">
        <tr className={classes("grid border-b-2 border-line bg-paper-2 text-sm text-muted", COLUMN_WIDTHS)}>
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
      {listed.map((tab) => (
        <tbody key={tab.number} className="block">
          <tr className="block border-b border-line bg-paper-2">
            <th
              scope="rowgroup"
              colSpan={GRID_COLUMNS.length + 1}
              className="sticky left-0 block w-max max-w-full px-3 py-1.5 text-left font-serif text-base font-semibold"
            >
              <span lang="sv">{tab.priorityArea}</span>
              <span className="ml-2 font-sans text-sm font-normal text-muted tabular">{tab.rows.length}</span>
            </th>
          </tr>
          {tab.rows.map((one) => (
            <RowLine key={one.key} row={one} marked={one.key === cursor?.row ? cursor.column : null} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
