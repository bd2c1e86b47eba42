/** What has just been done, and the way to take it back. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";

/** Something that was done. */
export interface Done {
  /** That it is; nothing for what is only to be taken back. */
  words: string | null;
  /** What it was done to: of two buttons one hears which is which. */
  about: string;
  /** Null where nothing takes it back. */
  takeBack: (() => Promise<unknown>) | null;
  /** Why it could not be taken back, in words. */
  refused: (error: Error) => string;
}

export function useUndo() {
  const client = useQueryClient();
  const [done, setDone] = useState<Done | null>(null);
  const { mutate, reset, status, error } = useMutation({
    mutationFn: async ({ takeBack }: Done) => takeBack?.(),
    onSettled: () => void client.invalidateQueries(),
  });
  return {
    done,
    /** Whether it has been asked to be taken back, and how that went. */
    status,
    error,
    /** Offers the way back; null puts away what was told. */
    tell: (next: Done | null) => {
      setDone(next);
      reset();
    },
    undo: () => {
      if (done !== null) mutate(done);
    },
    /** Takes back at once what was done before. */
    takeBack: (former: Omit<Done, "words">) => {
      const next = { ...former, words: null };
      setDone(next);
      mutate(next);
    },
  };
}

export type Undo = ReturnType<typeof useUndo>;
