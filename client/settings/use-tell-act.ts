/** Tells what has been done to an account, with the way back. */

import type { Undo } from "#client/model/use-undo.ts";
import type { AdminChangeMade } from "#data/schema/admin-answer.ts";
import { takeBackAct } from "./take-back.ts";
import { useUndoRefusal } from "./use-undo-refusal.ts";

/** @param words that it is done */
export type TellAct = (made: AdminChangeMade, name: string, words: string) => void;

export function useTellAct(undo: Undo): TellAct {
  const refused = useUndoRefusal();
  return (made, name, words) =>
    undo.tell({
      words,
      about: name,
      // Without a version, what it was done to is gone.
      takeBack: made.version === null ? null : () => takeBackAct(made),
      refused,
    });
}
