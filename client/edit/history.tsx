/** What has happened to a measure: in its form to be read, on its card with the way back. */
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { undoChange } from "#client/model/undo-change.ts";
import { useMe } from "#client/model/use-me.ts";
import { useUndo } from "#client/model/use-undo.ts";
import type { RowActionProps } from "#client/records/row-action.tsx";
import { useMeasureWords } from "#client/records/use-measure-words.ts";
import { ChangeHistory } from "#client/ui/change-history.tsx";
import type { UndoInList } from "#client/ui/change-list.tsx";
import { SavedLine } from "#client/ui/saved-line.tsx";
import type { MeasureHistory } from "#data/schema/change-answer.ts";
import type { MeasureId } from "#data/schema/ids.ts";

interface HistoryProps {
  id: MeasureId;
  undo?: UndoInList<MeasureHistory>;
  /** What it is the history of, for who hears of several. */
  about?: string;
}

export function History({ id, ...rest }: HistoryProps) {
  const { t } = useTranslation();
  const words = useMeasureWords();
  return (
    <ChangeHistory
      query={queries.history(id)}
      itemsIn={({ items = [] }) => items}
      none={t("edit.history.none")}
      name={words.field}
      value={words.value}
      {...rest}
    />
  );
}

/** The history where the measure is shown, for whoever may say how it goes. */
export function RowHistory({ row, title }: RowActionProps) {
  const { t } = useTranslation();
  const { may } = useMe();
  const undo = useUndo();
  const scope = { district: row.district, actors: row.responsibilities.map(({ actor }) => actor) };
  if (!may("answer", scope)) return null;
  return (
    <div className="mt-3 space-y-1 border-t border-line pt-2 print:hidden">
      <SavedLine undo={undo} />
      <History
        id={row.id}
        about={title}
        undo={{
          isPending: undo.status === "pending",
          onUndo: (change) =>
            undo.takeBack({
              about: title,
              takeBack: () => undoChange(change),
              refused: () => t("edit.undoFailed"),
            }),
        }}
      />
    </div>
  );
}
