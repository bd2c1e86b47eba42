/** The dialog in which one measure is changed: the form, or what somebody else has changed meanwhile. */
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useMe } from "#client/model/use-me.ts";
import type { ActorId, ChangeId } from "#data/schema/ids.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import { EditForm } from "./edit-form.tsx";
import { History } from "./history.tsx";
import { MergeView } from "./merge-view.tsx";
import { useEdit } from "./use-edit.ts";

interface EditDialogProps {
  row: MeasureRow;
  title: string;
  /** Whether all of it may be edited, or only answered. */
  mayEdit: boolean;
  onClose: () => void;
  onSaved: (changes: ChangeId[], measure: MeasureRow) => void;
}

/** Whoever only answers does so for the actor that the measure concerns. */
function useReporter(row: MeasureRow, mayEdit: boolean): ActorId | null {
  const { me } = useMe();
  if (mayEdit) return null;
  const own = new Set((me?.grants ?? []).flatMap(({ actors }) => actors));
  return row.responsibilities.find(({ actor }) => own.has(actor))?.actor ?? null;
}

export function EditDialog({ row, title, mayEdit, onClose, onSaved }: EditDialogProps) {
  const { t } = useTranslation();
  const edit = useEdit({ opened: row, reportedBy: useReporter(row, mayEdit), onSaved });
  return (
    <ModalOverlay
      isOpen
      // What has been written is not lost by a key or a click beside the dialog.
      isKeyboardDismissDisabled={edit.isDirty || edit.meeting !== null}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      className="fixed inset-0 z-40 flex items-end justify-center bg-black/45 sm:items-center sm:p-6"
    >
      <Modal className="flex max-h-[94dvh] w-full max-w-2xl flex-col overflow-hidden rounded-t-2xl border border-line bg-paper text-ink shadow-float sm:max-h-full sm:rounded-2xl">
        <Dialog className="flex min-h-0 flex-1 flex-col outline-none">
          <header className="border-b border-line px-5 py-3.5">
            <Heading slot="title" level={2} className="text-sm font-semibold text-muted">
              {t("edit.title")}
              <span className="sr-only">: </span>
              <span lang="sv" className="block font-serif text-lg leading-snug text-ink">
                {title}
              </span>
            </Heading>
          </header>
          {edit.meeting === null ? (
            <EditForm edit={edit} mayEdit={mayEdit} onClose={onClose}>
              <History id={row.id} />
            </EditForm>
          ) : (
            <MergeView
              key={edit.meeting.current.version}
              edit={edit}
              meeting={edit.meeting}
              onClose={onClose}
            />
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
