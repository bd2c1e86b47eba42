/** What has happened to an effort, each change with its way back where it has one. */
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { undoChange } from "#client/model/undo-change.ts";
import type { Undo } from "#client/model/use-undo.ts";
import { useEffortChangeWords } from "#client/records/use-effort-change-words.ts";
import { ChangeHistory } from "#client/ui/change-history.tsx";
import type { Effort } from "#data/schema/effort.ts";

export function EffortHistory({ effort: { id, title }, undo }: { effort: Effort; undo: Undo }) {
  const { t } = useTranslation();
  const words = useEffortChangeWords();
  return (
    <div className="mt-4 max-w-prose print:hidden">
      <ChangeHistory
        query={queries.effortHistory(id)}
        itemsIn={({ items }) => items}
        none={t("efforts.noHistory")}
        about={title}
        {...words}
        undo={{
          isPending: undo.status === "pending",
          onUndo: (change) =>
            undo.takeBack({
              about: title,
              takeBack: () => undoChange(change),
              refused: () => t("efforts.undoFailed"),
            }),
        }}
      />
    </div>
  );
}
