/** The word that a place is saved, or is gone, and the way back. */
import { useTranslation } from "react-i18next";
import { undoChange } from "#client/model/undo-change.ts";
import { useUndo } from "#client/model/use-undo.ts";
import type { PlaceChangeMade } from "#data/schema/change-answer.ts";
import type { ChangeId } from "#data/schema/ids.ts";

export function usePlaceSaved() {
  const { t } = useTranslation();
  const undo = useUndo();
  return {
    undo,
    tell: (made: PlaceChangeMade | null) => {
      if (made === null) return undo.tell(null);
      const { name } = made.place.properties;
      undo.tell({
        words: t("draw.saved", { name }),
        about: name,
        takeBack: () => undoChange(made.change),
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
