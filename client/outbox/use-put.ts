/** Puts what a form writes into the outbox: what was not taken is held there until it is written anew or given up. */
import { useMutation } from "@tanstack/react-query";
import { useRef } from "react";
import type { Current, Made } from "./outcome.ts";
import type { EditKind, NewEdit } from "./queued-edit.ts";
import { useOutbox } from "./use-outbox.ts";

/** Something that stands, or waits to be sent. */
export interface Saved<Kind extends EditKind> {
  isWaiting: boolean;
  /** Null for what waits, and for what stood there already. */
  made: Made<Kind> | null;
  /** Takes it back, whether it waits still or has been sent since; null where nothing had to be written. */
  takeBack: (() => Promise<void>) | null;
}

interface UsePut<Edit extends NewEdit> {
  /** The edit in the outbox that is written anew; null for something new. */
  begun?: string | null;
  onSaved: (saved: Saved<Edit["kind"]>, edit: Edit) => void;
  /** Hears what stands there now, where somebody else has written the same. */
  onMeets?: (current: Current<Edit["kind"]>, edit: Edit) => void;
}

/** Its error is what the server says; somebody else's change is none. */
export function usePut<Edit extends NewEdit>({ begun = null, onSaved, onMeets }: UsePut<Edit>) {
  const outbox = useOutbox();
  const held = useRef(begun);
  const mutation = useMutation({
    mutationFn: async (edit: Edit) => {
      const { id, outcome } = outbox.enter(edit, held.current ?? undefined);
      held.current = id;
      const how = await outcome;
      if (how.kind === "refused") throw how.error;
      if (how.kind !== "meets") held.current = null;
      return { id, how };
    },
    onSuccess: ({ id, how }, edit) => {
      if (how.kind === "meets") return onMeets?.(how.current, edit);
      const isWaiting = how.kind === "waits";
      const made = how.kind === "made" ? how.made : null;
      const isNothing = !isWaiting && made === null;
      onSaved({ isWaiting, made, takeBack: isNothing ? null : () => outbox.takeBack(id) }, edit);
    },
  });
  return {
    put: mutation.mutate,
    error: mutation.error,
    isPending: mutation.isPending,
    /** Whoever leaves the form does not want what was not taken, unless it was there before. */
    giveUp: () => {
      if (begun === null && held.current !== null) void outbox.drop([held.current]);
      held.current = begun;
      mutation.reset();
    },
  };
}
