/** The dialog in which a meeting's day and who was there are changed, or what somebody else has changed meanwhile is met. */
import { useTranslation } from "react-i18next";
import { useMeetingWords } from "#client/records/use-meeting-words.ts";
import { EditFrame } from "#client/ui/edit-frame.tsx";
import { MergeView } from "#client/ui/merge-view.tsx";
import type { MeetingChangeMade, MeetingSummary } from "#data/schema/meeting.ts";
import { fieldsOf } from "./meeting-fields.ts";
import { MeetingForm } from "./meeting-form.tsx";
import { useMeetingChange } from "./use-meeting-change.ts";

interface ChangeMeetingProps {
  meeting: MeetingSummary;
  onSaved: (made: MeetingChangeMade) => void;
  onClose: () => void;
}

export function ChangeMeeting({ meeting, onSaved, onClose }: ChangeMeetingProps) {
  const { t } = useTranslation();
  const words = useMeetingWords();
  const edit = useMeetingChange(meeting, onSaved);
  const { base, clash } = edit;
  return (
    <EditFrame
      label={t("meeting.minutes.change")}
      title={words(base)}
      isHeld={clash !== null}
      onClose={onClose}
    >
      {clash === null ? (
        <div className="min-h-0 flex-1 overflow-y-auto p-5">
          <MeetingForm
            {...edit.written}
            submit={t("meeting.save")}
            isPending={edit.isSaving}
            error={edit.error}
            onSubmit={(fields) => edit.save(base, fields)}
          />
        </div>
      ) : (
        <MergeView
          key={clash.current.version}
          title={t("meeting.minutes.mergeTitle")}
          theirs={fieldsOf(clash.current)}
          merge={clash.merge}
          words={{
            name: (field) => t(`meeting.minutes.${field}`),
            value: (field, record) =>
              field === "date"
                ? record.date
                : record.attendees.join(", ") || t("meeting.minutes.nobodyNoted"),
          }}
          onSave={(merged) => edit.save(clash.current, merged)}
          onClose={onClose}
        />
      )}
    </EditFrame>
  );
}
