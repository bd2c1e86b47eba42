/** The word that something is done, and the way back. */
import { useRef } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { Undo } from "#client/model/use-undo.ts";
import { StatusLine } from "#client/ui/status-line.tsx";

export function SavedLine({ undo: { done, status, error, undo } }: { undo: Undo }) {
  const { t } = useTranslation();
  const line = useRef<HTMLDivElement>(null);
  const words = () => {
    if (done === null) return null;
    if (status === "success") return t("edit.undone");
    if (error !== null) return done.refused(error);
    return done.words;
  };
  const isOffered = done !== null && done.words !== null && done.takeBack !== null;
  return (
    <div ref={line} tabIndex={-1} className="flex flex-wrap items-center gap-x-3 outline-none">
      <StatusLine isFault={error !== null}>{words()}</StatusLine>
      {isOffered && (status === "idle" || status === "pending") && (
        <Button
          className="text-link min-h-6 font-semibold"
          isDisabled={status === "pending"}
          onPress={() => {
            // The button goes away: the focus stays where it was.
            line.current?.focus();
            undo();
          }}
        >
          {t("edit.undo")}
          <span className="sr-only">: {done.about}</span>
        </Button>
      )}
    </div>
  );
}
