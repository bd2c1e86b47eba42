/** The form's state from its opening until the actor is saved; nothing typed is lost on the way. */
import { useMemo, useRef, useState } from "react";
import { ApiError } from "#client/api/api.ts";
import { type Merge, threeWay } from "#client/model/three-way.ts";
import { actorEdit, type NewEdit, newActorEdit, type Saved, usePut } from "#client/outbox/index.ts";
import type { ActorSummary } from "#data/schema/actor-answer.ts";
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

/** Somebody else has written meanwhile. */
interface Meeting {
  current: ActorSummary;
  theirs: ActorDraft;
  merge: Merge<ActorDraft>;
}

const NO_ERRORS: ActorErrors = new Map();

interface Attempt {
  /** Null for a new actor. */
  from: ActorSummary | null;
  to: ActorDraft;
}

/** An actor that stands, or waits to be sent. */
export interface ActorSaved extends Saved<"actor" | "new-actor"> {
  name: string;
}

/** What was written before and was not taken, to be written anew. */
export interface WrittenActor {
  /** The edit in the outbox. */
  id: string;
  draft: ActorDraft;
  district: DistrictId | null;
}

interface UseActorEdit {
  opened: ActorSummary | null;
  /** Of a new actor, where there is no choice. */
  onlyDistrict: DistrictId | null;
  written: WrittenActor | null;
  /** Hears what was saved; null when nothing had to be. */
  onSaved: (saved: ActorSaved | null) => void;
}

export function useActorEdit({ opened, onlyDistrict, written, onSaved }: UseActorEdit) {
  const [base, setBase] = useState(opened);
  const [draft, setDraft] = useState(
    () => written?.draft ?? (opened === null ? EMPTY_ACTOR : draftOfActor(opened)),
  );
  const [picked, setDistrict] = useState<DistrictId | null>(written?.district ?? null);
  const [meeting, setMeeting] = useState<Meeting | null>(null);
  const [found, setFound] = useState(NO_ERRORS);
  const district = opened?.district ?? picked ?? onlyDistrict;

  /** What was sent last, from what. */
  const attempt = useRef<Attempt | null>(null);

  const { put, error, isPending, giveUp } = usePut<NewEdit<"actor"> | NewEdit<"new-actor">>({
    begun: written?.id ?? null,
    onSaved: (saved) => {
      if (attempt.current !== null) onSaved({ ...saved, name: attempt.current.to.name });
    },
    onMeets: (current) => {
      const { from, to } = attempt.current ?? { from: null, to: null };
      if (from === null) return;
      const theirs = draftOfActor(current);
      const merge = threeWay(ACTOR_FIELDS, draftOfActor(from), to, theirs, isSameValue);
      setMeeting({ current, theirs, merge });
    },
  });
  const send = ({ from, to }: Attempt) => {
    attempt.current = { from, to };
    if (from === null) {
      if (district !== null) put(newActorEdit({ district, ...fieldsOfActor(to) }));
      return;
    }
    const patch = patchOfActor(from, to);
    if (patch === null) onSaved(null);
    else put(actorEdit(from, patch));
  };

  const save = (from: ActorSummary | null, written: ActorDraft) => {
    const errors = actorErrorsIn(written, district !== null);
    setFound(errors);
    if (errors.size > 0) return;
    // What the server says of the third alias is then said of the third one here.
    const to = tidyActor(written);
    setBase(from);
    setDraft(to);
    setMeeting(null);
    send({ from, to });
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
    /** Whoever closes the form does not want what was not taken. */
    giveUp,
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
