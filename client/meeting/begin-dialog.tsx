/** Begins a meeting about what the filter leaves in one district. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { useEditableDistricts } from "#client/model/use-editable-districts.ts";
import { useFilter } from "#client/model/use-filter.ts";
import { Modal } from "#client/ui/modal.tsx";
import { DistrictId } from "#data/schema/ids.ts";
import type { MeetingSummary } from "#data/schema/meeting.ts";
import { MeetingForm } from "./meeting-form.tsx";
import { today } from "./today.ts";
import { beginMeeting } from "./write-meeting.ts";

interface BeginDialogProps {
  onBegun: (meeting: MeetingSummary) => void;
  onClose: () => void;
}

export function BeginDialog({ onBegun, onClose }: BeginDialogProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const districts = useEditableDistricts();
  const { filter } = useFilter();
  const field = useId();
  const asked = districts.find(({ id }) => filter.district?.includes(id)) ?? districts[0];
  const [chosen, setChosen] = useState(asked?.id);
  const begin = useMutation({
    mutationFn: beginMeeting,
    onSuccess: ({ meeting }) => onBegun(meeting),
    onSettled: () => void client.invalidateQueries({ queryKey: queries.meetings().queryKey }),
  });
  return (
    <Modal title={t("meeting.minutes.begin")} onClose={onClose}>
      <p className="mb-4 text-muted">{t("meeting.minutes.beginHint")}</p>
      <MeetingForm
        date={today()}
        attendees={[]}
        submit={t("meeting.minutes.start")}
        isPending={begin.isPending}
        error={begin.error}
        onSubmit={(fields) => {
          if (chosen === undefined) return;
          const group = { areas: filter.area ?? [], actors: filter.actor ?? [] };
          begin.mutate({ ...fields, district: chosen, group });
        }}
      >
        <div>
          <label htmlFor={field} className="field-label">
            {t("meeting.minutes.district")}
          </label>
          <select
            id={field}
            className="input"
            value={chosen}
            onChange={({ target }) => setChosen(DistrictId.parse(target.value))}
          >
            {districts.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
      </MeetingForm>
    </Modal>
  );
}
