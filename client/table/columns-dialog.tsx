/** Which columns are shown, in which order and how wide; all of it without dragging. */
import { Button, Checkbox, Dialog, DialogTrigger, Heading, Popover } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { CheckMark } from "#client/ui/check-mark.tsx";
import { type ColumnId, USUAL } from "./columns.ts";
import type { ColumnWidths } from "./use-column-widths.ts";

interface ColumnsDialogProps {
  /** Those that the reader may see. */
  known: readonly ColumnId[];
  shown: readonly ColumnId[];
  widths: ColumnWidths;
  onChange: (columns: readonly ColumnId[]) => void;
}

const STEP = 40;

const SMALL =
  "grid size-7 place-items-center rounded-md border border-line hover:border-line-strong disabled:opacity-40";

function moved(columns: readonly ColumnId[], from: number, to: number): ColumnId[] {
  const column = columns[from];
  return column === undefined ? [...columns] : columns.toSpliced(from, 1).toSpliced(to, 0, column);
}

export function ColumnsDialog({ known, shown, widths, onChange }: ColumnsDialogProps) {
  const { t } = useTranslation();
  const others = known.filter((column) => !shown.includes(column));
  const toggle = (column: ColumnId, isOn: boolean) =>
    onChange(isOn ? [...shown, column] : shown.filter((one) => one !== column));
  const box = (column: ColumnId, isOn: boolean) => (
    <Checkbox
      isSelected={isOn}
      isDisabled={isOn && shown.length === 1}
      onChange={(chosen) => toggle(column, chosen)}
      className="group flex flex-1 cursor-pointer items-center gap-2 rounded-md py-0.5 data-focus-visible:outline-2 data-focus-visible:outline-accent"
    >
      <CheckMark />
      {t(`table.column.${column}`)}
    </Checkbox>
  );
  return (
    <DialogTrigger>
      <Button className="button">{t("table.columns.open")}</Button>
      <Popover
        placement="bottom start"
        className="max-h-[80dvh] w-[min(26rem,calc(100vw-1.5rem))] overflow-auto rounded-2xl border border-line bg-paper shadow-float"
      >
        <Dialog className="p-5 outline-none">
          {({ close }) => (
            <>
              <Heading slot="title" level={2} className="mb-2 font-serif text-xl font-semibold">
                {t("table.columns.title")}
              </Heading>
              <ul className="space-y-1">
                {shown.map((column, at) => {
                  const name = t(`table.column.${column}`);
                  return (
                    <li key={column} className="flex items-center gap-1">
                      {box(column, true)}
                      <Button
                        className={SMALL}
                        aria-label={t("table.columns.narrower", { column: name })}
                        onPress={() => widths.widen(column, -STEP)}
                      >
                        −
                      </Button>
                      <Button
                        className={SMALL}
                        aria-label={t("table.columns.wider", { column: name })}
                        onPress={() => widths.widen(column, STEP)}
                      >
                        +
                      </Button>
                      <Button
                        className={SMALL}
                        isDisabled={at === 0}
                        aria-label={t("table.columns.earlier", { column: name })}
                        onPress={() => onChange(moved(shown, at, at - 1))}
                      >
                        ↑
                      </Button>
                      <Button
                        className={SMALL}
                        isDisabled={at === shown.length - 1}
                        aria-label={t("table.columns.later", { column: name })}
                        onPress={() => onChange(moved(shown, at, at + 1))}
                      >
                        ↓
                      </Button>
                    </li>
                  );
                })}
                {others.map((column) => (
                  <li key={column} className="flex items-center">
                    {box(column, false)}
                  </li>
                ))}
              </ul>
              <div className="mt-4 flex justify-end gap-2">
                <Button className="button" onPress={() => onChange(USUAL)}>
                  {t("table.columns.usual")}
                </Button>
                <Button className="button button-primary" onPress={close}>
                  {t("table.columns.done")}
                </Button>
              </div>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
