/** Says the same of all the rows that are chosen: of all of them, or of none. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { parseResponse } from "hono/client";
import { ApiError, api } from "#client/api/api.ts";
import { queries } from "#client/model/queries.ts";
import type { SeveralChanged } from "#data/schema/change-answer.ts";
import { MeasureRow } from "#data/schema/measure-answer.ts";
import type { AnswerPatch } from "#data/schema/operation.ts";

interface Said {
  rows: readonly MeasureRow[];
  set: AnswerPatch;
}

/** The rows that somebody has changed meanwhile, as they are now. */
export function changedIn(error: Error | null): MeasureRow[] {
  if (!(error instanceof ApiError) || error.problem.kind !== "changed-meanwhile") return [];
  return MeasureRow.array().safeParse(error.problem.current).data ?? [];
}

export function useSeveral(onMade: (made: SeveralChanged, said: Said) => void) {
  const client = useQueryClient();
  const { queryKey } = queries.measures();
  const put = (rows: readonly MeasureRow[]) => {
    const byId = new Map(rows.map((row) => [row.id, row]));
    client.setQueryData(queryKey, (before) => before?.map((row) => byId.get(row.id) ?? row));
  };
  return useMutation({
    mutationFn: ({ rows, set }: Said) =>
      parseResponse(
        api.measures.bulk.$post({
          json: { rows: rows.map(({ id, version }) => ({ measure: id, version })), set },
        }),
      ),
    onSuccess: (made, said) => {
      put(made.measures);
      onMade(made, said);
    },
    onError: (error) => put(changedIn(error)),
    onSettled: () => void client.invalidateQueries(),
  });
}

export type Several = ReturnType<typeof useSeveral>;
