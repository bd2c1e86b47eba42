/** A change of a meeting's day and of who was there, from its opening until it is saved; nothing typed is lost on the way. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ApiError } from "#client/api/api.ts";
import { queries } from "#client/model/queries.ts";
import type { Merge } from "#client/model/three-way.ts";
import { type MeetingChangeMade, MeetingSummary } from "#data/schema/meeting.ts";
import { fieldsOf, type MeetingFields, mergedFields } from "./meeting-fields.ts";
import { changeMeeting } from "./write-meeting.ts";

/** Somebody else has written meanwhile. */
interface Clash {
  current: MeetingSummary;
  merge: Merge<MeetingFields>;
}

/** What stands there now, when that is why a write was refused. */
function currentIn(error: Error): MeetingSummary | null {
  if (!(error instanceof ApiError) || error.problem.kind !== "changed-meanwhile") return null;
  return MeetingSummary.safeParse(error.problem.current).data ?? null;
}

interface Attempt {
  from: MeetingSummary;
  to: MeetingFields;
}

export function useMeetingChange(opened: MeetingSummary, onSaved: (made: MeetingChangeMade) => void) {
  const client = useQueryClient();
  // As it was read: what others change while it is written here is met when it is saved.
  const [base, setBase] = useState(opened);
  const [written, setWritten] = useState(() => fieldsOf(opened));
  const [clash, setClash] = useState<Clash | null>(null);
  const { mutate, error, isPending } = useMutation({
    mutationFn: ({ from, to }: Attempt) => changeMeeting(from, to),
    onSuccess: onSaved,
    onError: (refusal, { from, to }) => {
      const current = currentIn(refusal);
      if (current !== null) setClash({ current, merge: mergedFields(fieldsOf(from), to, fieldsOf(current)) });
    },
    onSettled: () => void client.invalidateQueries({ queryKey: queries.meetings().queryKey }),
  });
  return {
    base,
    written,
    clash,
    save: (from: MeetingSummary, to: MeetingFields) => {
      setBase(from);
      setWritten(to);
      setClash(null);
      mutate({ from, to });
    },
    isSaving: isPending,
    /** A refusal that is not about what somebody else has done. */
    error: clash === null ? error : null,
  };
}
