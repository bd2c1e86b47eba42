/** Notes that actors have been reminded: one note for each district and actor that it is about. */
import { useMutation } from "@tanstack/react-query";
import { reminderEdit, useOutbox } from "#client/outbox/index.ts";
import { useActorName } from "#client/records/actor-name.tsx";
import { REMINDED_AT_ONCE } from "#data/schema/assignment.ts";
import type { ActorId, MeasureId } from "#data/schema/ids.ts";
import type { Asked } from "./commitments.ts";

interface Note {
  actor: ActorId;
  measures: MeasureId[];
}

/** The notes that it takes: none about measures of two districts, nor about more than one may hold. */
export function notesOf(asked: readonly Asked[]): Note[] {
  const notes: (Note & { district: string })[] = [];
  for (const { row, assignment } of asked) {
    const own = notes.find(
      ({ actor, district, measures }) =>
        actor === assignment.actor && district === row.district && measures.length < REMINDED_AT_ONCE,
    );
    if (own === undefined)
      notes.push({ actor: assignment.actor, district: row.district, measures: [row.id] });
    else own.measures.push(row.id);
  }
  return notes.map(({ actor, measures }) => ({ actor, measures }));
}

/** Reminders that stand, or wait to be sent. */
export interface Reminded {
  isWaiting: boolean;
  takeBack: () => Promise<void>;
}

/** @param onNoted hears of it once the notes are made, or wait */
export function useRemind(onNoted: (reminded: Reminded) => void) {
  const outbox = useOutbox();
  const name = useActorName();
  return useMutation({
    mutationFn: async (asked: readonly Asked[]): Promise<Reminded> => {
      const entered = notesOf(asked).map(({ actor, measures }) => {
        const own = asked.filter((one) => one.assignment.actor === actor && measures.includes(one.row.id));
        return outbox.enter(reminderEdit(actor, name(actor), own));
      });
      const outcomes = await Promise.all(entered.map(({ outcome }) => outcome));
      const refused = outcomes.flatMap((how) => (how.kind === "refused" ? [how] : []));
      await outbox.drop(refused.map(({ id }) => id));
      for (const { error } of refused) throw error;
      const made = entered.filter((_, index) => {
        const how = outcomes[index];
        return how?.kind === "waits" || (how?.kind === "made" && how.made !== null);
      });
      return {
        isWaiting: outcomes.some(({ kind }) => kind === "waits"),
        takeBack: async () => {
          for (const { id } of made.toReversed()) await outbox.takeBack(id);
        },
      };
    },
    onSuccess: onNoted,
  });
}
