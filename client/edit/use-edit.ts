/** The form's state from its opening until everything is saved or waits for the net; nothing typed is lost on the way. */
import { useMutation } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { ApiError } from "#client/api/api.ts";
import { type Merge, threeWay } from "#client/model/three-way.ts";
import { followUpEdit, type Outcome, patchEdit, useOutbox } from "#client/outbox/index.ts";
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

/** What has been written: changes that stand, and edits that wait, by their id in the outbox. */
export interface Saved {
  changes: ChangeId[];
  waiting: string[];
}

const NO_ERRORS: FieldErrors = new Map();

const heldIn = (outcomes: readonly Outcome<"measure">[]): string[] =>
  outcomes.flatMap((outcome) => (outcome.kind === "made" ? [] : [outcome.id]));

interface UseEdit {
  opened: MeasureRow;
  reportedBy: ActorId | null;
  onSaved: (saved: Saved) => void;
}

export function useEdit({ opened, reportedBy, onSaved }: UseEdit) {
  const outbox = useOutbox();
  const [base, setBase] = useState(opened);
  const [draft, setDraft] = useState(() => draftOf(opened));
  const [note, setNote] = useState(() => emptyNote(new Date()));
  const [meeting, setMeeting] = useState<Meeting | null>(null);
  const [found, setFound] = useState(NO_ERRORS);
  const changes = useRef<ChangeId[]>([]);
  /** What was not taken and stands in the form: written anew from here, or given up. */
  const held = useRef<readonly string[]>([]);

  const mutation = useMutation({
    mutationFn: async ({ from, to }: { from: MeasureRow; to: Draft }) => {
      await outbox.drop(held.current);
      const patch = patchOf(from, to);
      const followUp = followUpOf(note, reportedBy);
      const outcomes = await Promise.all([
        ...(patch === null ? [] : [outbox.put(patchEdit(from, patch))]),
        ...(followUp === null ? [] : [outbox.put(followUpEdit(from, followUp))]),
      ]);
      held.current = heldIn(outcomes);
      const made = outcomes.flatMap((outcome) => (outcome.kind === "made" ? (outcome.made ?? []) : []));
      changes.current.push(...made.map(({ change }) => change));
      const row = made.at(-1)?.measure ?? from;
      // If the follow-up is refused, the rest stands all the same.
      if (patch !== null && outcomes[0]?.kind === "made") {
        setBase(row);
        setDraft(draftOf(row));
      }
      for (const outcome of outcomes) {
        if (outcome.kind === "refused") throw outcome.error;
        if (outcome.kind === "meets") return outcome.current;
      }
      return null;
    },
    onSuccess: (current, { from, to }) => {
      if (current === null) return onSaved({ changes: changes.current, waiting: [...held.current] });
      const theirs = draftOf(current);
      const merge = threeWay(EDIT_FIELDS, draftOf(from), tidyDraft(to), theirs);
      setMeeting({ current, theirs, merge });
    },
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
    /** Whoever closes the form does not want what was not taken. */
    giveUp: () => void outbox.drop(held.current),
    isSaving: mutation.isPending,
    isDirty: patchOf(base, draft) !== null || note.text !== "",
    errors: told,
    /** A refusal that is not about a field, nor about somebody else's change. */
    error: meeting === null && told.size === 0 ? error : null,
  };
}

export type Edit = ReturnType<typeof useEdit>;
