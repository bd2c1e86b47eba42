/** The table of measures with what belongs to it: its tools, what is chosen, and what has just been written. */
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { undoChange } from "#client/model/undo-change.ts";
import { useMe } from "#client/model/use-me.ts";
import type { View } from "#client/model/use-view.ts";
import { useOutbox } from "#client/outbox/index.ts";
import { SavedLine } from "#client/ui/saved-line.tsx";
import { useMedia } from "#client/ui/use-media.ts";
import type { ChangeId, MeasureId } from "#data/schema/ids.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import { BulkBar } from "./bulk-bar.tsx";
import { CellMeeting } from "./cell-meeting.tsx";
import { toHtmlTable, toTsv } from "./clipboard.ts";
import { type ColumnId, neededFor, toldColumns } from "./columns.ts";
import type { Seen } from "./exported.ts";
import { rowsIn } from "./group-rows.ts";
import { MeasureCards } from "./measure-cards.tsx";
import { MeasureGrid } from "./measure-grid.tsx";
import { PrintTable } from "./print-table.tsx";
import { RefusedLine } from "./refused-line.tsx";
import { textOf } from "./row-text.ts";
import { TableTools } from "./table-tools.tsx";
import { type RefusedWrite, useCellWrites } from "./use-cell-writes.ts";
import { useColumnWidths } from "./use-column-widths.ts";
import { useLines } from "./use-lines.ts";
import { useSeveral } from "./use-several.ts";
import { useTableSetting } from "./use-table-setting.ts";
import { useWords } from "./use-words.ts";
import { useWritten } from "./use-written.ts";

interface MeasureTableProps {
  view: View;
  /** What the filter leaves, in words. */
  sentence: () => string;
}

const NONE: ReadonlySet<MeasureId> = new Set();

async function takeBack(changes: readonly ChangeId[]): Promise<void> {
  for (const change of changes.toReversed()) await undoChange(change);
}

export function MeasureTable({ view, sentence }: MeasureTableProps) {
  const { t } = useTranslation();
  const { may, mayEver } = useMe();
  const setting = useTableSetting();
  const words = useWords(view);
  const { lines, fold, ...folding } = useLines(view.rows, setting, words);
  const known = useMemo(() => toldColumns(view.allRows), [view.allRows]);
  const columns = useMemo(
    () => setting.columns.filter((column) => known.includes(column)),
    [setting.columns, known],
  );
  const widths = useColumnWidths(columns);
  const isWide = useMedia("(min-width: 44rem)");
  const isPrinting = useMedia("print");
  const [selected, setSelected] = useState(NONE);
  const [toFix, setToFix] = useState<RefusedWrite | null>(null);

  const written = useWritten();
  const refused = () => t("table.saved.undoFailed");
  const outbox = useOutbox();
  const writes = useCellWrites((saved, { column, opened }) =>
    written.tell({
      words: t(saved.kind === "made" ? "table.saved.cell" : "table.saved.cellWaits", {
        column: t(`table.column.${column}`),
      }),
      about: words.title(opened),
      takeBack: () => (saved.kind === "made" ? takeBack([saved.change]) : outbox.takeBack(saved.id)),
      refused,
    }),
  );
  const several = useSeveral(({ changes, waiting }, { rows }) => {
    const said = t(waiting.length === 0 ? "table.saved.several" : "table.saved.severalWait", {
      count: rows.length,
    });
    const takeAllBack = async () => {
      for (const id of waiting.toReversed()) await outbox.takeBack(id);
      await takeBack(changes);
    };
    written.tell({ words: said, about: said, takeBack: takeAllBack, refused });
  });

  const mayWrite = (column: ColumnId, row: MeasureRow): boolean => {
    const action = neededFor(column);
    const actors = row.responsibilities.map(({ actor }) => actor);
    return action !== null && may(action, { district: row.district, actors });
  };
  const shown = rowsIn(lines);
  const chosen = shown.filter(({ id }) => selected.has(id));
  const own = chosen.filter((row) => mayWrite("status", row));
  const isWriter = mayEver("answer");

  const seen = (rows = shown): Seen => ({
    columns,
    heads: columns.map((column) => t(`table.column.${column}`)),
    cells: rows.map((row) => columns.map((column) => textOf(column, row, words))),
  });
  const copyRows = async (): Promise<boolean> => {
    const { heads, cells } = seen(chosen);
    const all = [heads, ...cells];
    try {
      const blob = (text: string, type: string) => new Blob([text], { type });
      await navigator.clipboard.write([
        new ClipboardItem({
          "text/plain": blob(toTsv(all), "text/plain"),
          "text/html": blob(toHtmlTable(all), "text/html"),
        }),
      ]);
      return true;
    } catch {
      return false;
    }
  };

  if (isPrinting) return <PrintTable lines={lines} columns={columns} words={words} />;
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <TableTools
        setting={setting}
        known={known}
        columns={columns}
        widths={widths}
        isWide={isWide}
        isWriter={isWriter}
        folding={folding}
        rows={shown}
        seen={seen}
        sentence={sentence}
      />
      <div className="min-h-0 flex-1">
        {isWide ? (
          <MeasureGrid
            lines={lines}
            columns={columns}
            setting={setting}
            widths={widths}
            words={words}
            writes={writes}
            selected={isWriter ? selected : null}
            onSelect={setSelected}
            mayWrite={mayWrite}
            onFold={fold}
            onUndo={written.undoLast}
            toFix={toFix}
            onFixed={() => setToFix(null)}
          />
        ) : (
          <MeasureCards lines={lines} onFold={fold} />
        )}
      </div>
      {writes.refused !== null && (
        <RefusedLine
          refused={writes.refused}
          title={words.title(writes.refused.opened)}
          onFix={() => {
            setToFix(writes.refused);
            writes.forget();
          }}
          onDrop={writes.forget}
        />
      )}
      <div className={written.undo.done === null ? "" : "border-t border-line px-4 py-1.5 print:hidden"}>
        <SavedLine undo={written.undo} />
      </div>
      {isWide && chosen.length > 0 && (
        <BulkBar
          rows={chosen}
          own={own}
          words={words}
          several={several}
          onSelect={(rows) => setSelected(new Set(rows.map(({ id }) => id)))}
          onCopy={copyRows}
        />
      )}
      {writes.meeting !== null && (
        <CellMeeting meeting={writes.meeting} words={words} onSettle={(draft) => void writes.settle(draft)} />
      )}
    </div>
  );
}
