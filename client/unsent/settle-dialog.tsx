/** An edit that met somebody else's while it waited: both are shown, and one chooses. */
import { useTranslation } from "react-i18next";
import type { QueuedEdit } from "#client/outbox/index.ts";
import { EditFrame } from "#client/ui/edit-frame.tsx";
import { SettleActor, SettleMeasure, SettlePlace, SettleQuestion } from "./settle-fields.tsx";
import { SettleAnswer, SettleDecision } from "./settle-said.tsx";

interface SettleDialogProps {
  edit: QueuedEdit;
  onClose: () => void;
}

function Choice({ edit, onClose }: SettleDialogProps) {
  switch (edit.kind) {
    case "measure":
      return <SettleMeasure edit={edit} onClose={onClose} />;
    case "finding":
      return <SettleDecision edit={edit} onClose={onClose} />;
    case "answer":
      return <SettleAnswer edit={edit} onClose={onClose} />;
    case "place":
      return <SettlePlace edit={edit} onClose={onClose} />;
    case "actor":
      return <SettleActor edit={edit} onClose={onClose} />;
    case "question":
      return <SettleQuestion edit={edit} onClose={onClose} />;
    case "reminder":
    case "new-place":
    case "new-actor":
      return null;
  }
}

export function SettleDialog({ edit, onClose }: SettleDialogProps) {
  const { t } = useTranslation();
  return (
    <EditFrame label={t("outbox.choose")} title={edit.title} isHeld={false} onClose={onClose}>
      <Choice edit={edit} onClose={onClose} />
    </EditFrame>
  );
}
