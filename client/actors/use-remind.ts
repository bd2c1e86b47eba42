/** Notes that actors have been reminded: one note for each district and actor that it is about. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { parseResponse } from "hono/client";
import { api } from "#client/api/api.ts";
import { REMINDED_AT_ONCE } from "#data/schema/assignment.ts";
import type { ActorId, ChangeId, MeasureId } from "#data/schema/ids.ts";
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

export function useRemind(onNoted: (changes: ChangeId[]) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (asked: readonly Asked[]) => {
      const changes: ChangeId[] = [];
      for (const { actor, measures } of notesOf(asked)) {
        const noted = await parseResponse(
          api.actors[":id"].reminders.$post({ param: { id: actor }, json: { measures } }),
        );
        changes.push(noted.change);
      }
      return changes;
    },
    onSuccess: onNoted,
    onSettled: () => void client.invalidateQueries(),
  });
}
