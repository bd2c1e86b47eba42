/** An edit that met somebody else's while it waited: both are shown, and one chooses. */
import { useTranslation } from "react-i18next";
import { asItWas, mergeOf, type QueuedEdit, useOutbox } from "#client/outbox/index.ts";
import { EditFrame } from "#client/ui/edit-frame.tsx";
import { MergeView } from "#client/ui/merge-view.tsx";
import type { MeasurePatch } from "#data/schema/operation.ts";
import { useFieldWords } from "./use-line-words.ts";

interface SettleDialogProps {
  edit: QueuedEdit;
  onClose: () => void;
}

export function SettleDialog({ edit, onClose }: SettleDialogProps) {
  const { t } = useTranslation();
  const outbox = useOutbox();
  const words = useFieldWords();
  if (edit.stuck?.kind !== "meets" || edit.write.kind !== "patch") return null;
  const theirs = asItWas(edit.stuck.current, edit.write.set);
  return (
    <EditFrame label={t("outbox.choose")} title={edit.title} isHeld={false} onClose={onClose}>
      <MergeView<MeasurePatch>
        title={t("outbox.merge")}
        theirs={theirs}
        merge={mergeOf(edit.write, theirs)}
        words={words}
        onSave={(chosen) => {
          onClose();
          void outbox.settle(edit.id, chosen);
        }}
        onClose={onClose}
      />
    </EditFrame>
  );
}
