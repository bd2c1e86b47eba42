/** “Ändra” beside a row, for those who may; afterwards the word that it is saved or waits, and the way back. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { putRow } from "#client/model/put-row.ts";
import { undoChange } from "#client/model/undo-change.ts";
import { useMe } from "#client/model/use-me.ts";
import { aboutMeasure, useOutbox, useUnsentOf } from "#client/outbox/index.ts";
import type { RowActionProps } from "#client/records/row-action.tsx";
import type { Saved } from "./use-edit.ts";

const loadDialog = async () => ({ default: (await import("./edit-dialog.tsx")).EditDialog });
const EditDialog = lazy(loadDialog);

type Told = { kind: "nothing" | "undone" | "undo-failed" } | { kind: "saved"; saved: Saved };

export function EditAction({ row, title }: RowActionProps) {
  const { t } = useTranslation();
  const { may } = useMe();
  const queryClient = useQueryClient();
  const outbox = useOutbox();
  const unsent = useUnsentOf(aboutMeasure(row.id));
  const [isOpen, setOpen] = useState(false);
  const [told, setTold] = useState<Told>({ kind: "nothing" });
  const undo = useMutation({
    mutationFn: async ({ changes, waiting }: Saved) => {
      for (const id of waiting.toReversed()) await outbox.takeBack(id);
      for (const change of changes.toReversed()) {
        const { measure } = await undoChange(change);
        if (measure !== null) putRow(queryClient, measure);
      }
    },
    onSuccess: () => setTold({ kind: "undone" }),
    onError: () => setTold({ kind: "undo-failed" }),
    onSettled: () => void queryClient.invalidateQueries(),
  });
  const scope = { district: row.district, actors: row.responsibilities.map(({ actor }) => actor) };
  const mayAnswer = may("answer", scope);
  // Once the page stands: without a net it could not be fetched any more.
  useEffect(() => {
    if (mayAnswer) void loadDialog().catch(() => {});
  }, [mayAnswer]);
  if (!mayAnswer) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-3 text-sm print:hidden">
      <p role="status" className="text-muted">
        {unsent !== null && t(`outbox.row.${unsent}`)}
        {unsent === null && told.kind === "saved" && t("edit.saved")}
        {told.kind === "undone" && t("edit.undone")}
        {told.kind === "undo-failed" && t("edit.undoFailed")}
      </p>
      {told.kind === "saved" && (
        <Button
          className="text-link min-h-6 font-semibold"
          isDisabled={undo.isPending}
          onPress={() => undo.mutate(told.saved)}
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
            row={row}
            title={title}
            mayEdit={may("edit", scope)}
            onClose={() => setOpen(false)}
            onSaved={(saved) => {
              setOpen(false);
              const isNothing = saved.changes.length + saved.waiting.length === 0;
              setTold(isNothing ? { kind: "nothing" } : { kind: "saved", saved });
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
