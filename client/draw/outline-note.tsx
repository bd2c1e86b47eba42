/** What a change made of a place's outline, in figures, and the way to see both on the map. */
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { outlineMove } from "#data/rules/outline-change.ts";
import type { HistoryEntry, OutlineChange } from "#data/schema/change-answer.ts";
import type { PlaceId } from "#data/schema/ids.ts";

/** The change whose outlines lie on the map. */
export interface ShownOutline {
  place: PlaceId;
  change: HistoryEntry["change"];
  outline: OutlineChange;
}

interface OutlineNoteProps {
  outline: OutlineChange;
  isShown: boolean;
  onToggle: () => void;
}

export function OutlineNote({ outline, isShown, onToggle }: OutlineNoteProps) {
  const { t, i18n } = useTranslation();
  const { beforeM2, afterM2, movedM } = outlineMove(outline);
  const metres = (count: number) => count.toLocaleString(i18n.language);
  return (
    <p>
      {t("draw.outline.size", { before: metres(beforeM2), after: metres(afterM2) })}{" "}
      {movedM === 0 ? t("draw.outline.stays") : t("draw.outline.moved", { count: movedM })}{" "}
      <Button className="text-link min-h-6 font-semibold" onPress={onToggle}>
        {t(isShown ? "draw.outline.hide" : "draw.outline.show")}
      </Button>
    </p>
  );
}
