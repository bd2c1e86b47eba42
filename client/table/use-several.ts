/** Says the same of all the rows that are chosen: of all of them, or of none; without a net, of each when its turn comes. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { parseResponse } from "hono/client";
import { ApiError, api } from "#client/api/api.ts";
import { putRow } from "#client/model/put-row.ts";
import { patchEdit, useOutbox } from "#client/outbox/index.ts";
import type { ChangeId } from "#data/schema/ids.ts";
import { MeasureRow } from "#data/schema/measure-answer.ts";
import type { AnswerPatch } from "#data/schema/operation.ts";

interface Said {
  rows: readonly MeasureRow[];
  set: AnswerPatch;
}

/** What became of it: changes that stand, and edits that wait, by their id in the outbox. */
export interface SeveralSaid {
  changes: ChangeId[];
  waiting: string[];
}

/** The rows that somebody has changed meanwhile, as they are now. */
export function changedIn(error: Error | null): MeasureRow[] {
  if (!(error instanceof ApiError) || error.problem.kind !== "changed-meanwhile") return [];
  return MeasureRow.array().safeParse(error.problem.current).data ?? [];
}

export function useSeveral(onMade: (made: SeveralSaid, said: Said) => void) {
  const client = useQueryClient();
  const outbox = useOutbox();
  const put = (rows: readonly MeasureRow[]) => {
    for (const row of rows) putRow(client, row);
  };
  const keep = async ({ rows, set }: Said): Promise<SeveralSaid> => {
    const outcomes = await Promise.all(rows.map((row) => outbox.put(patchEdit(row, set))));
    return {
      changes: outcomes.flatMap((one) => (one.kind === "made" && one.made ? one.made.change : [])),
      waiting: outcomes.flatMap((one) => (one.kind === "made" ? [] : one.id)),
    };
  };
  return useMutation({
    mutationFn: async (said: Said): Promise<SeveralSaid> => {
      const rows = said.rows.map(({ id, version }) => ({ measure: id, version }));
      try {
        const made = await parseResponse(api.measures.bulk.$post({ json: { rows, set: said.set } }));
        put(made.measures);
        return { changes: made.changes, waiting: [] };
      } catch (error) {
        if (error instanceof ApiError) throw error;
        return keep(said);
      }
    },
    onSuccess: onMade,
    onError: (error) => put(changedIn(error)),
    onSettled: () => void client.invalidateQueries(),
  });
}

export type Several = ReturnType<typeof useSeveral>;
