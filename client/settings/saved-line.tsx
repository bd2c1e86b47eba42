/** The word that an actor is saved, and the way back. */
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { StatusLine } from "#client/ui/status-line.tsx";
import type { Undo } from "./use-undo.ts";

export function SavedLine({ undo: { made, status, undo } }: { undo: Undo }) {
  const { t } = useTranslation();
  const words = () => {
    if (made === null) return null;
    if (status === "success") return t("edit.undone");
    if (status === "error") return t("actorEdit.undoFailed");
    return t("actorEdit.saved", { name: made.actor.name });
  };
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-3">
      <StatusLine>{words()}</StatusLine>
      {made !== null && (status === "idle" || status === "pending") && (
        <Button className="text-link min-h-6 font-semibold" isDisabled={status === "pending"} onPress={undo}>
          {t("edit.undo")}
          <span className="sr-only">: {made.actor.name}</span>
        </Button>
      )}
    </div>
  );
}
