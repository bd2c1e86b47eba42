/** Above the table: its columns, its groups, its order, the keys, and the way to take it along. */
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import type { ColumnId } from "./columns.ts";
import { ColumnsDialog } from "./columns-dialog.tsx";
import { ExportMenu } from "./export-menu.tsx";
import type { Seen } from "./exported.ts";
import { GroupField } from "./group-field.tsx";
import { KeysNote } from "./keys-note.tsx";
import type { ColumnWidths } from "./use-column-widths.ts";
import type { SettingControl } from "./use-table-setting.ts";

interface TableToolsProps {
  setting: SettingControl;
  known: readonly ColumnId[];
  columns: readonly ColumnId[];
  widths: ColumnWidths;
  isWide: boolean;
  isWriter: boolean;
  folding: { foldAll: (() => void) | null; unfoldAll: () => void; isAnyFolded: boolean };
  /** As they are shown. */
  rows: readonly MeasureRow[];
  seen: () => Seen;
  sentence: () => string;
}

export function TableTools(props: TableToolsProps) {
  const { setting, folding, isWide } = props;
  const { t } = useTranslation();
  return (
    <div className="flex flex-wrap items-center gap-2 px-4 pb-2.5 print:hidden">
      {isWide && (
        <ColumnsDialog
          known={props.known}
          shown={props.columns}
          widths={props.widths}
          onChange={(columns) => setting.set({ columns })}
        />
      )}
      <GroupField value={setting.group} onChange={(group) => setting.set({ group })} />
      {folding.foldAll !== null && (
        <Button className="button" onPress={folding.isAnyFolded ? folding.unfoldAll : folding.foldAll}>
          {folding.isAnyFolded ? t("table.group.unfoldAll") : t("table.group.foldAll")}
        </Button>
      )}
      {setting.sort.length > 0 && (
        <Button className="button" onPress={() => setting.set({ sort: [] })}>
          {t("table.sort.clear")}
        </Button>
      )}
      <span className="flex-1" />
      {isWide && <KeysNote mayWrite={props.isWriter} />}
      <ExportMenu rows={props.rows} seen={props.seen} sentence={props.sentence} />
    </div>
  );
}
