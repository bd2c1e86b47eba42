/** The form's state from its opening until the place is saved; nothing typed or drawn is lost on the way. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { z } from "zod";
import { ApiError } from "#client/api/api.ts";
import { type Merge, threeWay } from "#client/model/three-way.ts";
import type { PlaceChangeMade } from "#data/schema/change-answer.ts";
import type { DistrictId } from "#data/schema/ids.ts";
import { PlaceFeature } from "#data/schema/place-answer.ts";
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
import { addPlace, patchPlace } from "./write-place.ts";

/** Somebody else has written meanwhile. */
interface Meeting {
  current: PlaceFeature;
  theirs: PlaceDraft;
  merge: Merge<PlaceDraft>;
}

const NO_ERRORS: PlaceErrors = new Map();
const NOTHING_ASKED: Asked = new Map();
const Current = z.object({ place: PlaceFeature });

/** What stands there now, when that is why a write was refused. */
function currentIn(error: Error): PlaceFeature | null {
  if (!(error instanceof ApiError) || error.problem.kind !== "changed-meanwhile") return null;
  return Current.safeParse(error.problem.current).data?.place ?? null;
}

interface Attempt {
  /** Null for a new place. */
  from: PlaceFeature | null;
  to: PlaceDraft;
}

interface UsePlaceEdit {
  /** Null for a new place. */
  opened: PlaceFeature | null;
  district: DistrictId;
  suggestedName: string;
  /** What a new place begins as, where that is more than a name. */
  begin: PlaceDraft | null;
  /** Hears what was made, null when nothing had to be; and what was cut off, to be a place of its own. */
  onSaved: (made: PlaceChangeMade | null, cutOff: PlaceDraft | null) => void;
}

export function usePlaceEdit({ opened, district, suggestedName, begin, onSaved }: UsePlaceEdit) {
  const client = useQueryClient();
  const [base, setBase] = useState(opened);
  const [fields, setFields] = useState(() =>
    opened === null ? (begin ?? emptyPlace(suggestedName)) : draftOfPlace(opened),
  );
  const [reason, setReason] = useState("");
  const [despite, setDespite] = useState<readonly PlaceNotice[]>([]);
  const [meeting, setMeeting] = useState<Meeting | null>(null);
  const [found, setFound] = useState(NO_ERRORS);
  const [first] = useState(() => (fields.geometry === null ? null : sketchOf(fields.geometry)) ?? EMPTY);
  const drawing = useDrawing(first);
  // What nobody has drawn on stays as it is, to the last decimal.
  const geometry = drawing.sketch === first ? fields.geometry : outlineOf(drawing.sketch);
  const draft: PlaceDraft = { ...fields, geometry };
  const words = { reason, despite };

  const { mutate, error, isPending } = useMutation({
    mutationFn: async ({ from, to }: Attempt) => {
      if (from === null) {
        const place = newPlaceOf(district, to, words);
        return place === null ? null : addPlace(place);
      }
      const patch = patchOfPlace(from, to, words);
      return patch === null ? null : patchPlace(from, patch);
    },
    onSuccess: (made, { to }) => {
      const outline = drawing.cutOff === null ? null : outlineOf(drawing.cutOff);
      onSaved(made, outline === null ? null : cutOffPlace(to, outline));
    },
    onError: (refusal, { from, to }) => {
      const current = currentIn(refusal);
      if (current === null || from === null) return;
      const theirs = draftOfPlace(current);
      const merge = threeWay(PLACE_FIELDS, draftOfPlace(from), to, theirs, isSameValue);
      setMeeting({ current, theirs, merge });
    },
    onSettled: () => void client.invalidateQueries(),
  });

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
    mutate({ from, to });
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
    isSaving: isPending,
    isDirty,
    errors,
    /** A refusal that is not about a field, a question, nor somebody else's change. */
    error: meeting === null && errors.size === 0 && asked.size === 0 ? error : null,
  };
}

export type PlaceEdit = ReturnType<typeof usePlaceEdit>;
