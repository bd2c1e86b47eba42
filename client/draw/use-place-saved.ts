/** The word that a place is saved, or is gone, and the way back. */
import { useTranslation } from "react-i18next";
import { undoChange } from "#client/model/undo-change.ts";
import { useUndo } from "#client/model/use-undo.ts";
import type { ChangeId } from "#data/schema/ids.ts";
import type { PlaceSaved } from "./use-place-edit.ts";

export function usePlaceSaved() {
  const { t } = useTranslation();
  const undo = useUndo();
  return {
    undo,
    tell: (saved: PlaceSaved | null) => {
      if (saved === null) return undo.tell(null);
      const { name, isWaiting, takeBack } = saved;
      const words = t("draw.saved", { name });
      undo.tell({
        words: isWaiting ? `${words} ${t("outbox.row.waits")}` : words,
        about: name,
        takeBack,
        refused: () => t("draw.undoFailed"),
      });
    },
    tellGone: (name: string, change: ChangeId) =>
      undo.tell({
        words: t("draw.remove.done", { name }),
        about: name,
        takeBack: () => undoChange(change),
        refused: () => t("draw.remove.undoFailed"),
      }),
  };
}
