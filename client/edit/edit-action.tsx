/** “Ändra” beside a row, for those who may; afterwards the word that it is saved or waits, and the way back. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { putRow } from "#client/model/put-row.ts";
import { undoChange } from "#client/model/undo-change.ts";
import { useMe } from "#client/model/use-me.ts";
import { aboutMeasure, useOutbox, useUnsentOf } from "#client/outbox/index.ts";
import type { RowActionProps } from "#client/records/row-action.tsx";
import { useRowEditing } from "./row-editing.tsx";
import type { Saved } from "./use-edit.ts";

export function EditAction({ row, title }: RowActionProps) {
  const { t } = useTranslation();
  const { may } = useMe();
  const queryClient = useQueryClient();
  const outbox = useOutbox();
  const unsent = useUnsentOf(aboutMeasure(row.id));
  const { open, toldOf, tell } = useRowEditing();
  const told = toldOf(row.id);
  const undo = useMutation({
    mutationFn: async ({ changes, waiting }: Saved) => {
      for (const id of waiting.toReversed()) await outbox.takeBack(id);
      for (const change of changes.toReversed()) {
        const { measure } = await undoChange(change);
        if (measure !== null) putRow(queryClient, measure);
      }
    },
    onSuccess: () => tell(row.id, { kind: "undone" }),
    onError: () => tell(row.id, { kind: "undo-failed" }),
    onSettled: () => void queryClient.invalidateQueries(),
  });
  const scope = { district: row.district, actors: row.responsibilities.map(({ actor }) => actor) };
  if (!may("answer", scope)) return null;
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
        onPress={() => open({ row, title, mayEdit: may("edit", scope) })}
      >
        {t("edit.open")}
        <span className="sr-only">: {title}</span>
      </Button>
    </div>
  );
}
