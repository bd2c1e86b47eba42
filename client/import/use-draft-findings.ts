/** What the plan check sees in the draft as it is saved; what was seen before stands until that is known. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { WholeFinding } from "#data/schema/finding-answer.ts";
import { draftQueries } from "./draft-queries.ts";
import type { ReviewState } from "./use-review.ts";

export function useDraftFindings({ page, saving }: Pick<ReviewState, "page" | "saving">) {
  const { data, error, refetch } = useQuery({
    ...draftQueries.findings(page.draft.id, page.draft.version),
    enabled: saving.unsaved === 0,
    placeholderData: keepPreviousData,
  });
  return useMemo(() => {
    const all: readonly WholeFinding[] | null = data?.items ?? null;
    return {
      open: all?.filter(({ state }) => state === "open") ?? null,
      /** How many somebody has decided on already, in the plan that is there. */
      decided: all?.filter(({ state }) => state !== "open").length ?? 0,
      error,
      retry: () => void refetch(),
    };
  }, [data, error, refetch]);
}
export type DraftFindings = ReturnType<typeof useDraftFindings>;
