/** “Ändra” beside a row, for those who may; afterwards the word that it is saved, and the way back. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { undoChange } from "#client/model/undo-change.ts";
import { useMe } from "#client/model/use-me.ts";
import type { RowActionProps } from "#client/records/row-action.tsx";
import type { ChangeId } from "#data/schema/ids.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";

const EditDialog = lazy(async () => ({ default: (await import("./edit-dialog.tsx")).EditDialog }));

type Told = { kind: "nothing" | "undone" | "undo-failed" } | { kind: "saved"; changes: ChangeId[] };

export function EditAction({ row, title }: RowActionProps) {
  const { t } = useTranslation();
  const { may } = useMe();
  const queryClient = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const [told, setTold] = useState<Told>({ kind: "nothing" });
  const [written, setWritten] = useState<MeasureRow | null>(null);
  const undo = useMutation({
    mutationFn: async (changes: readonly ChangeId[]) => {
      for (const change of changes.toReversed()) {
        const { measure } = await undoChange(change);
        if (measure !== null) setWritten(measure);
      }
    },
    onSuccess: () => setTold({ kind: "undone" }),
    onError: () => setTold({ kind: "undo-failed" }),
    onSettled: () => void queryClient.invalidateQueries(),
  });
  const scope = { district: row.district, actors: row.responsibilities.map(({ actor }) => actor) };
  if (!may("answer", scope)) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-3 text-sm print:hidden">
      <p role="status" className="text-muted">
        {told.kind === "saved" && t("edit.saved")}
        {told.kind === "undone" && t("edit.undone")}
        {told.kind === "undo-failed" && t("edit.undoFailed")}
      </p>
      {told.kind === "saved" && (
        <Button
          className="text-link min-h-6 font-semibold"
          isDisabled={undo.isPending}
          onPress={() => undo.mutate(told.changes)}
        >
          {t("edit.undo")}
          <span className="sr-only">: {title}</span>
        </Button>
      )}
      <Button
        className="min-h-6 rounded-md px-1.5 font-semibold text-accent hover:bg-wash"
        onPress={() => setOpen(true)}
      >
        {t("edit.open")}
        <span className="sr-only">: {title}</span>
      </Button>
      {isOpen && (
        <Suspense>
          <EditDialog
            // What was just written may not have come back to the page yet.
            row={written !== null && written.version > row.version ? written : row}
            title={title}
            mayEdit={may("edit", scope)}
            onClose={() => setOpen(false)}
            onSaved={(changes, measure) => {
              setOpen(false);
              setWritten(measure);
              setTold(changes.length === 0 ? { kind: "nothing" } : { kind: "saved", changes });
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
