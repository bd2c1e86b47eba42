/** “Inläst: 31 rader”, and the way back, on the plan that a document has just become. */
import { useLocation, useNavigate } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Imported } from "#client/model/imported.ts";
import { undoChange } from "#client/model/undo-change.ts";
import { useUndo } from "#client/model/use-undo.ts";
import { SavedLine } from "#client/ui/saved-line.tsx";
import type { ChangeId } from "#data/schema/ids.ts";

export function ImportedLine() {
  const { t } = useTranslation();
  const state = useLocation({ select: ({ state: { imported } }) => imported });
  const imported = Imported.safeParse(state).data;
  const undo = useUndo();
  const navigate = useNavigate();
  const told = useRef<string | null>(null);
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const said = JSON.stringify(imported) ?? null;
    if (imported === undefined || told.current === said) return;
    told.current = said;
    const { change, rows, isNewPlan, ...counts } = imported;
    const takeBack = async (made: ChangeId) => {
      await undoChange(made);
      // Left before anything is asked anew: the page of a plan that is gone has nothing to show.
      if (isNewPlan)
        await navigate({
          to: "/planer",
          search: (previous) => ({ lang: previous.lang }),
          state: { isImportTakenBack: true },
          replace: true,
        });
    };
    undo.tell({
      words:
        change === null
          ? t("intake.imported.nothing")
          : `${t("intake.imported.done", { count: rows })} ${t("intake.imported.detail", counts)}`,
      about: t("intake.imported.about"),
      takeBack: change === null ? null : () => takeBack(change),
      refused: () => t("intake.imported.undoFailed"),
    });
    line.current?.focus();
  }, [imported, undo, navigate, t]);
  if (imported === undefined) return null;
  return (
    <div
      ref={line}
      tabIndex={-1}
      className="mb-4 rounded-lg border border-line bg-wash px-4 py-2 outline-none print:hidden"
    >
      <SavedLine undo={undo} />
    </div>
  );
}
