/** A cell that was not saved: what was wrong, and the way back into it with what was written. */
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { RefusedWrite } from "./use-cell-writes.ts";
import { useFaultWords } from "./use-fault-words.ts";

interface RefusedLineProps {
  refused: RefusedWrite;
  /** What the row is called. */
  title: string;
  onFix: () => void;
  onDrop: () => void;
}

export function RefusedLine({ refused: { column, fault }, title, onFix, onDrop }: RefusedLineProps) {
  const { t } = useTranslation();
  const words = useFaultWords();
  return (
    <div
      role="alert"
      className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-fault/40 bg-fault-wash px-4 py-2"
    >
      <p className="text-fault">
        <strong>{t("table.edit.refused", { column: t(`table.column.${column}`) })}</strong> ({title}):{" "}
        {words(fault)}
      </p>
      <Button className="button" onPress={onFix}>
        {t("table.edit.fix")}
      </Button>
      <Button className="button" onPress={onDrop}>
        {t("table.edit.drop")}
      </Button>
    </div>
  );
}
