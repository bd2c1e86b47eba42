/** Writes what was measured of a measure; waits where there is no net, and tells where somebody else has changed the same. */
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { ApiError } from "#client/api/api.ts";
import { personalIn } from "#client/model/personal-data.ts";
import type { Undo } from "#client/model/use-undo.ts";
import { type NewEdit, patchEdit, usePut } from "#client/outbox/index.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import { changedOutcomes, type Met, metIn, type OutcomeChange } from "./outcome-changes.ts";
import { useOutcomeWords } from "./use-outcome-words.ts";

/** A change that another has come before, and the row as it stands now. */
export interface Meeting extends Met {
  change: OutcomeChange;
  current: MeasureRow;
}

interface Given {
  row: MeasureRow;
  change: OutcomeChange;
}

/** @param onSaved is called once it stands or waits */
export function useOutcomeChange(undo: Undo, onSaved: () => void) {
  const { t } = useTranslation();
  const words = useOutcomeWords();
  const given = useRef<Given | null>(null);
  const [meeting, setMeeting] = useState<Meeting | null>(null);
  const { put, error, isPending, giveUp } = usePut<NewEdit<"measure">>({
    onSaved: ({ isWaiting, takeBack }) => {
      const { row, change } = given.current ?? {};
      const about = change?.next ?? row?.outcomes?.[change?.at ?? -1];
      const told = t(change?.next === null ? "evidence.outcomes.removed" : "evidence.outcomes.saved");
      setMeeting(null);
      undo.tell({
        words: isWaiting ? `${told} ${t("outbox.row.waits")}` : told,
        about: about === undefined ? "" : words(about),
        takeBack,
        refused: () => t("evidence.outcomes.undoFailed"),
      });
      onSaved();
    },
    onMeets: (current) => {
      if (given.current === null) return;
      const { row, change } = given.current;
      setMeeting({ ...metIn(row.outcomes ?? [], change, current.outcomes ?? []), change, current });
    },
  });
  const match =
    error instanceof ApiError
      ? error.problem.issues?.map(({ message }) => personalIn(message)).find((one) => one !== null)
      : undefined;
  return {
    /** @param row as the change was made over it */
    write: (row: MeasureRow, change: OutcomeChange) => {
      given.current = { row, change };
      put(patchEdit(row, { outcomes: changedOutcomes(row.outcomes ?? [], change) }));
    },
    meeting,
    /** Why it was not taken, in words. */
    refusal:
      error === null
        ? null
        : match === undefined
          ? t("evidence.outcomes.refused")
          : t("evidence.outcomes.personal", { match }),
    isPending,
    /** Lets go of what was not taken. */
    giveUp: () => {
      setMeeting(null);
      giveUp();
    },
  };
}
