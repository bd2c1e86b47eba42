/** The ways to handle a piece of feedback, and to remove it for good; each names the version that the reader has seen. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { parseResponse } from "hono/client";
import { api } from "#client/api/api.ts";
import { queries } from "#client/model/queries.ts";
import type {
  Feedback,
  FeedbackChangeMade,
  FeedbackHandling,
  FeedbackPassedOn,
  FeedbackToQuestion,
  FeedbackToStep,
} from "#data/schema/feedback.ts";

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

/** Makes of it what it is about: both are written, or none. */
export function usePassOn({ id, version }: Feedback, onPassedOn: (made: FeedbackPassedOn) => void) {
  const client = useQueryClient();
  const target = { param: { id }, header: { "if-match": `"${version}"` } };
  return useMutation({
    mutationFn: (to: { step: FeedbackToStep } | { question: FeedbackToQuestion }) =>
      "step" in to
        ? parseResponse(api.feedback[":id"].step.$post({ ...target, json: to.step }))
        : parseResponse(api.feedback[":id"].question.$post({ ...target, json: to.question })),
    onSuccess: onPassedOn,
    // A refusal may be because somebody else has changed what it goes to: that is asked for anew, too.
    onSettled: () => void client.invalidateQueries(),
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
