/** Makes the draft the plan, and goes there with the word that it is done. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { DraftPage } from "#data/schema/draft.ts";
import { commitDraft, draftQueries, overtakenBy } from "./draft-queries.ts";
import { rowsIn } from "./order-rows.ts";

export function useCommit(page: DraftPage) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { id } = page.draft;
  return useMutation({
    mutationFn: () => commitDraft(page),
    onSuccess: async ({ plan, ...imported }) => {
      const rows = rowsIn(page).filter(({ decision }) => decision.leftOut !== true).length;
      await navigate({
        to: "/planer/$id",
        params: { id: plan },
        search: (previous) => ({ lang: previous.lang }),
        state: { imported: { ...imported, rows, isNewPlan: page.held === null } },
      });
      client.removeQueries({ queryKey: draftQueries.one(id).queryKey });
      await client.invalidateQueries();
    },
    onError: (error) => {
      // What stands there now is shown at once; the reader decides anew.
      const now = overtakenBy(error);
      if (now !== null) client.setQueryData(draftQueries.one(id).queryKey, now);
    },
  });
}
