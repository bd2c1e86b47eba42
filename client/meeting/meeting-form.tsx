/** When a meeting is held and who is there, by function. */
import { type ReactNode, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { ApiError } from "#client/api/api.ts";
import { personalIn } from "#client/model/personal-data.ts";
import { tidy } from "#client/model/tidy.ts";
import { ErrorNotice } from "#client/ui/error-notice.tsx";
import { SubmitButton } from "#client/ui/submit-button.tsx";
import type { Meeting } from "#data/schema/meeting.ts";

type Fields = Pick<Meeting, "date" | "attendees">;

interface MeetingFormProps extends Fields {
  submit: string;
  isPending: boolean;
  error: Error | null;
  onSubmit: (fields: Fields) => void;
  /** What is asked besides. */
  children?: ReactNode;
}

/** A name among the functions, as the server points it out. */
function personalFault(error: Error | null): string | null {
  if (!(error instanceof ApiError)) return null;
  return error.problem.issues?.map(({ message }) => personalIn(message)).find((one) => one !== null) ?? null;
}

export function MeetingForm({ submit, isPending, error, onSubmit, children, ...begun }: MeetingFormProps) {
  const { t } = useTranslation();
  const ids = { date: useId(), attendees: useId(), hint: useId() };
  const [date, setDate] = useState(begun.date);
  const [attendees, setAttendees] = useState(begun.attendees.join("\n"));
  const match = personalFault(error);
  return (
    <form
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit({
          date,
          attendees: [...new Set(attendees.split("\n").map(tidy))].filter((one) => one !== ""),
        });
      }}
    >
      {error !== null && match === null && <ErrorNotice error={error} />}
      {children}
      <div>
        <label htmlFor={ids.date} className="field-label">
          {t("meeting.minutes.date")}
        </label>
        <input
          id={ids.date}
          type="date"
          required
          value={date}
          onChange={({ target }) => setDate(target.value)}
          className="input max-w-56"
        />
      </div>
      <div>
        <label htmlFor={ids.attendees} className="field-label">
          {t("meeting.minutes.attendees")}
        </label>
        <p id={ids.hint} className="text-sm text-muted">
          {t("meeting.minutes.attendeesHint")}
        </p>
        <textarea
          id={ids.attendees}
          lang="sv"
          rows={4}
          maxLength={5_000}
          aria-describedby={ids.hint}
          aria-invalid={match !== null}
          value={attendees}
          onChange={({ target }) => setAttendees(target.value)}
          className="input mt-1"
        />
        {match !== null && (
          <p role="alert" className="mt-1 text-sm font-semibold text-fault">
            {t("edit.errors.personal-data", { match })}
          </p>
        )}
      </div>
      <SubmitButton isPending={isPending}>{submit}</SubmitButton>
    </form>
  );
}
