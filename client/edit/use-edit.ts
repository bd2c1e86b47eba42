/** The form's state from its opening until everything is saved; nothing typed is lost on the way. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { ApiError } from "#client/api/api.ts";
import { type Merge, threeWay } from "#client/model/three-way.ts";
import { addFollowUp, currentIn, patchMeasure } from "#client/model/write-measure.ts";
import type { ActorId, ChangeId } from "#data/schema/ids.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import { type Draft, draftOf, EDIT_FIELDS, patchOf, tidyDraft } from "./draft.ts";
import { errorsIn, errorsOf, type FieldErrors } from "./field-errors.ts";
import { emptyNote, followUpOf } from "./note.ts";

/** Somebody else has written meanwhile. */
export interface Meeting {
  current: MeasureRow;
  theirs: Draft;
  merge: Merge<Draft>;
}

const NO_ERRORS: FieldErrors = new Map();

interface UseEdit {
  opened: MeasureRow;
  reportedBy: ActorId | null;
  onSaved: (changes: ChangeId[], measure: MeasureRow) => void;
}

export function useEdit({ opened, reportedBy, onSaved }: UseEdit) {
  const queryClient = useQueryClient();
  const [base, setBase] = useState(opened);
  const [draft, setDraft] = useState(() => draftOf(opened));
  const [note, setNote] = useState(() => emptyNote(new Date()));
  const [meeting, setMeeting] = useState<Meeting | null>(null);
  const [found, setFound] = useState(NO_ERRORS);
  const changes = useRef<ChangeId[]>([]);

  const mutation = useMutation({
    mutationFn: async ({ from, to }: { from: MeasureRow; to: Draft }) => {
      let row = from;
      const patch = patchOf(from, to);
      if (patch !== null) {
        const made = await patchMeasure(row, patch);
        row = made.measure;
        changes.current.push(made.change);
        // If the follow-up is refused, the rest stands all the same.
        setBase(row);
        setDraft(draftOf(row));
      }
      const followUp = followUpOf(note, reportedBy);
      if (followUp !== null) {
        const made = await addFollowUp(row, followUp);
        row = made.measure;
        changes.current.push(made.change);
      }
      return row;
    },
    onSuccess: (row) => onSaved(changes.current, row),
    onError: (error, { from, to }) => {
      const current = currentIn(error);
      if (current === null) return;
      const theirs = draftOf(current);
      const merge = threeWay(EDIT_FIELDS, draftOf(from), tidyDraft(to), theirs);
      setMeeting({ current, theirs, merge });
    },
    onSettled: () => void queryClient.invalidateQueries(),
  });

  const save = (from: MeasureRow, to: Draft) => {
    const errors = errorsIn(to, draftOf(from), note);
    setFound(errors);
    if (errors.size > 0) return;
    setBase(from);
    setDraft(to);
    setMeeting(null);
    mutation.mutate({ from, to });
  };

  const { error } = mutation;
  const told = found.size === 0 && error instanceof ApiError ? errorsOf(error.problem) : found;
  return {
    base,
    draft,
    note,
    meeting,
    setNote,
    set: (fields: Partial<Draft>) => setDraft({ ...draft, ...fields }),
    save,
    isSaving: mutation.isPending,
    isDirty: patchOf(base, draft) !== null || note.text !== "",
    errors: told,
    /** A refusal that is not about a field, nor about somebody else's change. */
    error: meeting === null && told.size === 0 ? error : null,
  };
}

export type Edit = ReturnType<typeof useEdit>;
