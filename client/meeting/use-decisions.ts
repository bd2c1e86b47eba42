/** The ways to decide: what is said goes into the outbox at once, and the last of it can be taken back. */
import { useState } from "react";
import { type NewEdit, useOutbox, useOutboxState } from "#client/outbox/index.ts";
import type { MeetingId } from "#data/schema/meeting.ts";
import { type Decision, replacedBy, standingOf } from "./decision.ts";

/** What was taken back last, and why it may not have been. */
export interface TakenBack {
  decision: Decision;
  error: Error | null;
}

/** @param meeting the meeting in whose minutes it is to stand; null for none */
export function useDecisions(meeting: MeetingId | null) {
  const outbox = useOutbox();
  const { edits, entering, isCutOff } = useOutboxState();
  const [here, setHere] = useState<readonly Decision[]>([]);
  const [takenBack, setTakenBack] = useState<TakenBack | null>(null);
  const standing = standingOf(here, edits, meeting);

  return {
    ...standing,
    /** Whether what waits does so because the server cannot be reached, kept in the browser. */
    isCutOff: isCutOff && standing.waiting > 0 && entering.length === 0,
    takenBack,
    decide: async (edit: NewEdit<"measure" | "question">) => {
      setTakenBack(null);
      const { id, outcome } = outbox.enter(edit);
      setHere((before) => [...before, { ...edit, id }]);
      await outbox.drop(replacedBy(edit, edits));
      const gone = await outcome;
      // The measure said so already: there is nothing to take back.
      if (gone.kind === "made" && gone.made === null)
        setHere((before) => before.filter((one) => one.id !== id));
    },
    /** @returns what is taken back; null where nothing is left */
    takeBackLast: (): Decision | null => {
      const decision = standing.decisions.at(-1);
      if (decision === undefined) return null;
      setHere((before) => before.filter((one) => one.id !== decision.id));
      setTakenBack({ decision, error: null });
      outbox.takeBack(decision.id).catch((error: Error) => {
        setHere((before) => [...before, decision]);
        setTakenBack({ decision, error });
      });
      return decision;
    },
    forget: () => setTakenBack(null),
    /** Puts away what was not taken: it is written anew. */
    drop: (id: string) => void outbox.drop([id]),
    retry: () => void outbox.flush(),
  };
}

export type Decisions = ReturnType<typeof useDecisions>;
