/** The dialog in which an effort is changed, or told of afterwards: the form, or what somebody else has changed meanwhile. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useEffortChangeWords } from "#client/records/use-effort-change-words.ts";
import { EditFrame } from "#client/ui/edit-frame.tsx";
import { MergeView } from "#client/ui/merge-view.tsx";
import { textsOf } from "./effort-patch.ts";
import { GoneWhileWritten } from "./gone-while-written.tsx";
import type { useEffortEdit } from "./use-effort-edit.ts";

interface EffortDialogProps {
  label: string;
  edit: ReturnType<typeof useEffortEdit>;
  onClose: () => void;
  /** The form. */
  children: ReactNode;
}

export function EffortDialog({ label, edit, onClose, children }: EffortDialogProps) {
  const { t } = useTranslation();
  const words = useEffortChangeWords();
  const { base, meeting } = edit;
  return (
    <EditFrame label={label} title={base.title} isHeld={meeting !== null || edit.isGone} onClose={onClose}>
      {meeting === null ? (
        <div className="min-h-0 flex-1 space-y-4 overflow-y-auto p-5">
          {edit.isGone && <GoneWhileWritten effort={base} onRestored={edit.restored} />}
          {children}
        </div>
      ) : (
        <MergeView
          key={meeting.current.version}
          title={t("efforts.mergeTitle")}
          theirs={meeting.theirs}
          merge={meeting.merge}
          words={{
            name: words.name,
            value: (field, content) => {
              const told = textsOf(field, content).map((one) => words.value(field, one));
              return told.length === 0 ? t("edit.merge.empty") : told.join(", ");
            },
          }}
          onSave={(merged) => edit.save(meeting.current, merged)}
          onClose={onClose}
        />
      )}
    </EditFrame>
  );
}
