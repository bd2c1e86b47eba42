/** The form's state from its opening until the actor is saved; nothing typed is lost on the way. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { ApiError } from "#client/api/api.ts";
import { type Merge, threeWay } from "#client/model/three-way.ts";
import { ActorSummary } from "#data/schema/actor-answer.ts";
import type { ActorChangeMade } from "#data/schema/change-answer.ts";
import type { DistrictId } from "#data/schema/ids.ts";
import {
  ACTOR_FIELDS,
  type ActorDraft,
  draftOfActor,
  EMPTY_ACTOR,
  fieldsOfActor,
  isSameValue,
  patchOfActor,
  tidyActor,
} from "./actor-draft.ts";
import { type ActorErrors, actorErrorsIn, actorErrorsOf } from "./actor-errors.ts";
import { addActor, patchActor } from "./write-actor.ts";

/** Somebody else has written meanwhile. */
interface Meeting {
  current: ActorSummary;
  theirs: ActorDraft;
  merge: Merge<ActorDraft>;
}

const NO_ERRORS: ActorErrors = new Map();

/** What stands there now, when that is why a write was refused. */
function currentIn(error: Error): ActorSummary | null {
  if (!(error instanceof ApiError) || error.problem.kind !== "changed-meanwhile") return null;
  return ActorSummary.safeParse(error.problem.current).data ?? null;
}

interface Attempt {
  /** Null for a new actor. */
  from: ActorSummary | null;
  to: ActorDraft;
}

interface UseActorEdit {
  opened: ActorSummary | null;
  /** Of a new actor, where there is no choice. */
  onlyDistrict: DistrictId | null;
  /** Hears what was made; null when nothing had to be. */
  onSaved: (made: ActorChangeMade | null) => void;
}

export function useActorEdit({ opened, onlyDistrict, onSaved }: UseActorEdit) {
  const client = useQueryClient();
  const [base, setBase] = useState(opened);
  const [draft, setDraft] = useState(() => (opened === null ? EMPTY_ACTOR : draftOfActor(opened)));
  const [picked, setDistrict] = useState<DistrictId | null>(null);
  const [meeting, setMeeting] = useState<Meeting | null>(null);
  const [found, setFound] = useState(NO_ERRORS);
  const district = opened?.district ?? picked ?? onlyDistrict;

  const { mutate, error, isPending } = useMutation({
    mutationFn: async ({ from, to }: Attempt) => {
      if (from === null) return district === null ? null : addActor({ district, ...fieldsOfActor(to) });
      const patch = patchOfActor(from, to);
      return patch === null ? null : patchActor(from, patch);
    },
    onSuccess: onSaved,
    onError: (refusal, { from, to }) => {
      const current = currentIn(refusal);
      if (current === null || from === null) return;
      const theirs = draftOfActor(current);
      const merge = threeWay(ACTOR_FIELDS, draftOfActor(from), to, theirs, isSameValue);
      setMeeting({ current, theirs, merge });
    },
    onSettled: () => void client.invalidateQueries(),
  });

  const save = (from: ActorSummary | null, written: ActorDraft) => {
    const errors = actorErrorsIn(written, district !== null);
    setFound(errors);
    if (errors.size > 0) return;
    // What the server says of the third alias is then said of the third one here.
    const to = tidyActor(written);
    setBase(from);
    setDraft(to);
    setMeeting(null);
    mutate({ from, to });
  };

  const errors = useMemo(
    () => (found.size === 0 && error instanceof ApiError ? actorErrorsOf(error.problem) : found),
    [found, error],
  );
  return {
    base,
    draft,
    district,
    setDistrict,
    meeting,
    set: (fields: Partial<ActorDraft>) => setDraft({ ...draft, ...fields }),
    save,
    isSaving: isPending,
    isDirty: base === null ? !isSameDraft(draft, EMPTY_ACTOR) : patchOfActor(base, draft) !== null,
    errors,
    /** A refusal that is not about a field, nor about somebody else's change. */
    error: meeting === null && errors.size === 0 ? error : null,
  };
}

const isSameDraft = (a: ActorDraft, b: ActorDraft): boolean =>
  ACTOR_FIELDS.every((field) => isSameValue(a[field], b[field]));

export type ActorEdit = ReturnType<typeof useActorEdit>;
