/** The dialog in which one measure is changed: the form, or what somebody else has changed meanwhile. */
import { useTranslation } from "react-i18next";
import { useMe } from "#client/model/use-me.ts";
import { EditFrame } from "#client/ui/edit-frame.tsx";
import type { ActorId } from "#data/schema/ids.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import { EditForm } from "./edit-form.tsx";
import { History } from "./history.tsx";
import { MergeView } from "./merge-view.tsx";
import { type Saved, useEdit } from "./use-edit.ts";

interface EditDialogProps {
  row: MeasureRow;
  title: string;
  /** Whether all of it may be edited, or only answered. */
  mayEdit: boolean;
  onClose: () => void;
  onSaved: (saved: Saved) => void;
}

/** Whoever only answers does so for the actor that the measure concerns. */
function useReporter(row: MeasureRow, mayEdit: boolean): ActorId | null {
  const { me } = useMe();
  if (mayEdit) return null;
  const own = new Set((me?.grants ?? []).flatMap(({ actors }) => actors));
  return row.responsibilities.find(({ actor }) => own.has(actor))?.actor ?? null;
}

export function EditDialog({ row, title, mayEdit, onClose: close, onSaved }: EditDialogProps) {
  const { t } = useTranslation();
  const edit = useEdit({ opened: row, reportedBy: useReporter(row, mayEdit), onSaved });
  const onClose = () => {
    edit.giveUp();
    close();
  };
  return (
    <EditFrame
      label={t("edit.title")}
      title={title}
      isHeld={edit.isDirty || edit.meeting !== null}
      onClose={onClose}
    >
      {edit.meeting === null ? (
        <EditForm edit={edit} mayEdit={mayEdit} onClose={onClose}>
          <History id={row.id} />
        </EditForm>
      ) : (
        <MergeView key={edit.meeting.current.version} edit={edit} meeting={edit.meeting} onClose={onClose} />
      )}
    </EditFrame>
  );
}
