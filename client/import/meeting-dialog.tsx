/** Two people have decided about one draft at the same time: both are shown, and somebody chooses. */
import { useTranslation } from "react-i18next";
import { EditFrame } from "#client/ui/edit-frame.tsx";
import { MergeView } from "#client/ui/merge-view.tsx";
import type { Meeting } from "./decision-queue.ts";
import { type Decided, decidedIn, isHead, partsOf } from "./meeting.ts";
import { useDecidedWords } from "./use-decided-words.ts";

interface MeetingDialogProps {
  meeting: Meeting;
  onSettle: (merged: Decided) => void;
  /** Nothing is lost: what was decided here waits until somebody has chosen. */
  onLater: () => void;
}

export function MeetingDialog({ meeting: { theirs, merge }, onSettle, onLater }: MeetingDialogProps) {
  const { t } = useTranslation();
  const words = useDecidedWords();
  return (
    <EditFrame
      label={t("intake.meeting.label")}
      title={theirs.draft.document.fileName}
      isHeld
      onClose={onLater}
    >
      <MergeView
        title={t("intake.meeting.title")}
        theirs={decidedIn(theirs)}
        merge={merge}
        words={{
          name: (name) => {
            const { of, field } = partsOf(name);
            return t("intake.meeting.name", {
              of: isHead(of) ? t("intake.meeting.ofHead") : t("intake.meeting.ofRow", { row: of }),
              field: words.field(field),
            });
          },
          value: (name, decided) => words.value(partsOf(name).field, decided[name]),
        }}
        onSave={onSettle}
        onClose={onLater}
      />
    </EditFrame>
  );
}
