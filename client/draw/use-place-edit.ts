/** The form's state from its opening until the place is saved; nothing typed or drawn is lost on the way. */
import { useMemo, useRef, useState } from "react";
import { ApiError } from "#client/api/api.ts";
import { type Merge, threeWay } from "#client/model/three-way.ts";
import { type NewEdit, newPlaceEdit, placeEdit, type Saved, usePut } from "#client/outbox/index.ts";
import type { DistrictId, PlaceId } from "#data/schema/ids.ts";
import type { PlaceFeature } from "#data/schema/place-answer.ts";
import type { PlaceNotice } from "#data/schema/place-edit.ts";
import {
  cutOffPlace,
  draftOfPlace,
  emptyPlace,
  isSameValue,
  newPlaceOf,
  PLACE_FIELDS,
  type PlaceDraft,
  patchOfPlace,
} from "./place-draft.ts";
import { type Asked, askedIn, type PlaceErrors, placeErrorsIn, placeErrorsOf } from "./place-errors.ts";
import { EMPTY, outlineOf, sketchOf } from "./sketch.ts";
import { useDrawing } from "./use-drawing.ts";

/** Somebody else has written meanwhile. */
interface Meeting {
  current: PlaceFeature;
  theirs: PlaceDraft;
  merge: Merge<PlaceDraft>;
}

const NO_ERRORS: PlaceErrors = new Map();
const NOTHING_ASKED: Asked = new Map();
interface Attempt {
  /** Null for a new place. */
  from: PlaceFeature | null;
  to: PlaceDraft;
}

/** A place that stands, or waits to be sent. */
export interface PlaceSaved extends Saved<"place" | "new-place"> {
  name: string;
}

/** What was written before and was not taken, to be written anew. */
export interface WrittenPlace {
  /** The edit in the outbox. */
  id: string;
  draft: PlaceDraft;
  reason: string;
}

interface UsePlaceEdit {
  /** Null for a new place. */
  opened: PlaceFeature | null;
  district: DistrictId;
  suggestedName: string;
  /** What a new place begins as, where that is more than a name. */
  begin: PlaceDraft | null;
  /** The place that a new one was cut off. */
  cutOffFrom: PlaceId | null;
  written: WrittenPlace | null;
  /** Hears what was saved, null when nothing had to be; and what was cut off, to be a place of its own. */
  onSaved: (saved: PlaceSaved | null, cutOff: PlaceDraft | null) => void;
}

const begunAs = ({ opened, begin, suggestedName, written }: UsePlaceEdit): PlaceDraft =>
  written?.draft ?? (opened === null ? (begin ?? emptyPlace(suggestedName)) : draftOfPlace(opened));

export function usePlaceEdit(props: UsePlaceEdit) {
  const { opened, district, suggestedName, begin, cutOffFrom, written, onSaved } = props;
  const [base, setBase] = useState(opened);
  const [fields, setFields] = useState(() => begunAs(props));
  const [reason, setReason] = useState(written?.reason ?? "");
  const [despite, setDespite] = useState<readonly PlaceNotice[]>([]);
  const [meeting, setMeeting] = useState<Meeting | null>(null);
  const [found, setFound] = useState(NO_ERRORS);
  const [first] = useState(() => (fields.geometry === null ? null : sketchOf(fields.geometry)) ?? EMPTY);
  const drawing = useDrawing(first);
  // What nobody has drawn on stays as it is, to the last decimal.
  const geometry = drawing.sketch === first ? fields.geometry : outlineOf(drawing.sketch);
  const draft: PlaceDraft = { ...fields, geometry };
  const words = { reason, despite };

  /** What was sent last, from what. */
  const attempt = useRef<Attempt | null>(null);

  const done = (saved: Saved<"place" | "new-place"> | null, to: PlaceDraft) => {
    const outline = drawing.cutOff === null ? null : outlineOf(drawing.cutOff);
    onSaved(saved && { ...saved, name: to.name }, outline === null ? null : cutOffPlace(to, outline));
  };
  const { put, error, isPending, giveUp } = usePut<NewEdit<"place"> | NewEdit<"new-place">>({
    begun: written?.id ?? null,
    onSaved: (saved) => {
      if (attempt.current !== null) done(saved, attempt.current.to);
    },
    onMeets: (current) => {
      const { from, to } = attempt.current ?? { from: null, to: null };
      if (from === null) return;
      const theirs = draftOfPlace(current);
      const merge = threeWay(PLACE_FIELDS, draftOfPlace(from), to, theirs, isSameValue);
      setMeeting({ current, theirs, merge });
    },
  });
  const send = ({ from, to }: Attempt) => {
    attempt.current = { from, to };
    if (from === null) {
      const place = newPlaceOf(district, to, words);
      if (place !== null) put(newPlaceEdit(place, cutOffFrom));
      return;
    }
    const patch = patchOfPlace(from, to, words);
    if (patch === null) done(null, to);
    else put(placeEdit(from, patch));
  };

  const save = (from: PlaceFeature | null, to: PlaceDraft) => {
    const errors = placeErrorsIn(to, words);
    setFound(errors);
    if (errors.size > 0) return;
    setBase(from);
    setFields(to);
    // Of two people's outlines the other's may have been taken.
    if (to.geometry !== null && !isSameValue(to.geometry, geometry)) {
      drawing.dropCutOff();
      drawing.draw(sketchOf(to.geometry) ?? EMPTY);
    }
    setMeeting(null);
    send({ from, to });
  };

  const problem = error instanceof ApiError ? error.problem : null;
  const errors = useMemo(
    () => (found.size === 0 && problem !== null ? placeErrorsOf(problem) : found),
    [found, problem],
  );
  const asked = useMemo(() => (problem === null ? NOTHING_ASKED : askedIn(problem)), [problem]);
  const isDirty =
    base === null
      ? begin !== null ||
        written !== null ||
        drawing.canUndo ||
        !isSameValue(fields.name, suggestedName) ||
        fields.description !== ""
      : patchOfPlace(base, draft, words) !== null;
  return {
    base,
    draft,
    drawing,
    reason,
    setReason,
    asked,
    despite,
    /** Says that what was asked is meant, or takes that back. */
    mean: (notice: PlaceNotice, isMeant: boolean) =>
      setDespite(isMeant ? [...despite, notice] : despite.filter((one) => one !== notice)),
    meeting,
    set: (some: Partial<PlaceDraft>) => setFields({ ...fields, ...some }),
    save,
    /** Whoever closes the form does not want what was not taken. */
    giveUp,
    isSaving: isPending,
    isDirty,
    errors,
    /** A refusal that is not about a field, a question, nor somebody else's change. */
    error: meeting === null && errors.size === 0 && asked.size === 0 ? error : null,
  };
}

export type PlaceEdit = ReturnType<typeof usePlaceEdit>;
