/** What has just been written to an actor, and the way to take it back. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { undoChange } from "#client/model/undo-change.ts";
import type { ActorChangeMade } from "#data/schema/change-answer.ts";

export function useUndo() {
  const client = useQueryClient();
  const [made, setMade] = useState<ActorChangeMade | null>(null);
  const { mutate, reset, status } = useMutation({
    mutationFn: undoChange,
    onSettled: () => void client.invalidateQueries(),
  });
  return {
    made,
    /** Whether it has been asked to be taken back, and how that went. */
    status,
    saved: (change: ActorChangeMade | null) => {
      setMade(change);
      reset();
    },
    undo: () => {
      if (made !== null) mutate(made.change);
    },
  };
}

export type Undo = ReturnType<typeof useUndo>;
