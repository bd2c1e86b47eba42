/** The words of an edit that waits, or was refused, as they are written anew. */
import { useState } from "react";
import { tidy } from "#client/model/tidy.ts";
import { type QueuedEdit, reworded, useOutbox, wordsOf } from "#client/outbox/index.ts";

/** The words that the server has said something of; all of them where it has not said of which. */
function refusedWords(edit: QueuedEdit): [path: string, written: string][] {
  const all = [...wordsOf(edit)];
  const issues = edit.stuck?.kind === "refused" ? (edit.stuck.problem.issues ?? []) : [];
  const named = all.filter(([path]) => issues.some((issue) => `${path}.`.startsWith(`${issue.path}.`)));
  return named.length > 0 ? named : all;
}

/** Whether there is something to correct: a choice without words is only to be sent, or dropped; of two versions one chooses. */
export const isCorrectable = (edit: QueuedEdit): boolean =>
  edit.stuck?.kind !== "meets" && wordsOf(edit).size > 0;

/** @param onSent hears that it is on its way */
export function useCorrection(edit: QueuedEdit, onSent: () => void) {
  const outbox = useOutbox();
  const [words, setWords] = useState<ReadonlyMap<string, string>>(() => new Map(refusedWords(edit)));
  const [isUnfit, setUnfit] = useState(false);
  return {
    words,
    write: (path: string, written: string) => {
      setWords(new Map([...words, [path, written]]));
      setUnfit(false);
    },
    /** Whether the words cannot be sent so. */
    isUnfit,
    send: () => {
      const tidied = new Map([...words].map(([path, written]) => [path, tidy(written)]));
      const corrected = reworded(edit, tidied);
      setUnfit(corrected === null);
      if (corrected === null) return;
      onSent();
      void outbox.settle(edit.id, corrected);
    },
  };
}
