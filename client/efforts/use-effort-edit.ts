/** A change of an effort from its opening until it is saved; nothing typed is lost on the way. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ApiError } from "#client/api/api.ts";
import { queries } from "#client/model/queries.ts";
import { type Merge, threeWay } from "#client/model/three-way.ts";
import { Effort, type EffortChangeMade, type EffortContent } from "#data/schema/effort.ts";
import { contentOf, EFFORT_FIELDS, isSameValue, patchOfEffort } from "./effort-patch.ts";
import { addEffort, patchEffort } from "./write-effort.ts";

/** Somebody else has written meanwhile. */
interface Meeting {
  current: Effort;
  theirs: EffortContent;
  merge: Merge<EffortContent>;
}

/** What stands there now, when that is why a write was refused. */
function currentIn(error: Error): Effort | null {
  if (!(error instanceof ApiError) || error.problem.kind !== "changed-meanwhile") return null;
  return Effort.safeParse(error.problem.current).data ?? null;
}

interface Attempt {
  from: Effort;
  to: EffortContent;
  /** Whether it becomes one of its own: the one that was opened has been taken away. */
  isNew: boolean;
}

const isNotThere = (error: Error | null): boolean =>
  error instanceof ApiError && error.problem.kind === "not-found";

/** @param onSaved hears what was made; null when nothing had to be */
export function useEffortEdit(opened: Effort, onSaved: (made: EffortChangeMade | null) => void) {
  const client = useQueryClient();
  const { data } = useQuery(queries.efforts());
  const isListed = data?.items.some(({ id }) => id === opened.id) ?? true;
  // As it was read: what others change while it is written here is met when it is saved.
  const [base, setBase] = useState(opened);
  const [written, setWritten] = useState(() => contentOf(opened));
  const [meeting, setMeeting] = useState<Meeting | null>(null);
  const { mutate, error, isPending, reset } = useMutation({
    mutationFn: async ({ from, to, isNew }: Attempt) => {
      if (isNew) return addEffort({ ...to, district: from.district });
      const patch = patchOfEffort(from, to);
      return patch === null ? null : patchEffort(from, patch);
    },
    onSuccess: onSaved,
    onError: (refusal, { from, to }) => {
      const current = currentIn(refusal);
      if (current === null) return;
      const theirs = contentOf(current);
      const merge = threeWay(EFFORT_FIELDS, contentOf(from), to, theirs, isSameValue);
      setMeeting({ current, theirs, merge });
    },
    onSettled: () => void client.invalidateQueries({ queryKey: queries.efforts().queryKey }),
  });
  const isGone = !isListed || isNotThere(error);
  return {
    base,
    /** Whether somebody has taken it away meanwhile: what is written is saved as a new one. */
    isGone,
    /** It stands there again. */
    restored: (effort: Effort) => {
      setBase(effort);
      reset();
    },
    written,
    meeting,
    save: (from: Effort, to: EffortContent) => {
      setBase(from);
      setWritten(to);
      setMeeting(null);
      mutate({ from, to, isNew: isGone });
    },
    isSaving: isPending,
    /** A refusal that is not about what somebody else has done. */
    error: meeting === null && !isNotThere(error) ? error : null,
  };
}
