/** The ways to handle a piece of feedback, and to remove it for good; each names the version that the reader has seen. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { parseResponse } from "hono/client";
import { api } from "#client/api/api.ts";
import { queries } from "#client/model/queries.ts";
import type { Feedback, FeedbackChangeMade, FeedbackHandling } from "#data/schema/feedback.ts";

function useAskAgain() {
  const client = useQueryClient();
  return () => void client.invalidateQueries({ queryKey: queries.feedback().queryKey });
}

export function useHandle({ id, version }: Feedback, onHandled: (made: FeedbackChangeMade) => void) {
  const onSettled = useAskAgain();
  return useMutation({
    mutationFn: (json: FeedbackHandling) =>
      parseResponse(
        api.feedback[":id"].handling.$put({ param: { id }, header: { "if-match": `"${version}"` }, json }),
      ),
    onSuccess: onHandled,
    onSettled,
  });
}

export function useRemove({ id, version }: Feedback, onRemoved: () => void) {
  const onSettled = useAskAgain();
  return useMutation({
    mutationFn: () =>
      parseResponse(api.feedback[":id"].$delete({ param: { id }, header: { "if-match": `"${version}"` } })),
    onSuccess: onRemoved,
    onSettled,
  });
}
