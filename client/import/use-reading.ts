/** A reading under way: how far it has come, and the way to stop it. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import type { DraftProgress, DraftSummary } from "#data/schema/draft.ts";
import { discardDraft, draftQueries } from "./draft-queries.ts";
import { followReading } from "./follow-reading.ts";

/** @param draft as it is known; one in another state than the server tells is asked for anew */
export function useReading({ id, state }: Pick<DraftSummary, "id" | "state">) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [progress, setProgress] = useState<DraftProgress | null>(null);
  const [hasContact, setContact] = useState(true);
  useEffect(
    () =>
      followReading(id, {
        onContact: setContact,
        onProgress: (heard) => {
          setProgress(heard);
          if (heard.state !== state)
            void client.invalidateQueries({ queryKey: draftQueries.one(id).queryKey, exact: true });
        },
      }),
    [id, state, client],
  );
  const cancel = useMutation({
    mutationFn: () => discardDraft(id),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: draftQueries.all().queryKey, exact: true });
      void navigate({ to: "/planer/ny", search: (previous) => ({ lang: previous.lang }) });
    },
  });
  return { progress, hasContact, cancel };
}
export type ReadingState = ReturnType<typeof useReading>;
