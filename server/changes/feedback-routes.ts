/** `/api/feedback/:id/handling`: what the district does about what the public has told. */
import type { Context } from "hono";
import {
  type Feedback,
  FeedbackChangeMade,
  FeedbackHandling,
  FeedbackId,
  type HandleFeedback,
} from "#data/schema/feedback.ts";
import type { ChangeId } from "#data/schema/ids.ts";
import { findFeedback, mayHandle, toldBy } from "#server/feedback/index.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { jsonBody } from "#server/http/body.ts";
import { ifMatchHeader, readIfMatch } from "#server/http/if-match.ts";
import type { Env } from "#server/http/person.ts";
import { answers, byId, router, writeRefusals } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { answerChange, type WriteDeps } from "./answer-change.ts";
import { commit } from "./commit.ts";

const handle = ruled("edit", {
  method: "put",
  path: "/{id}/handling",
  summary: "Hantera en synpunkt; If-Match krävs (handle a piece of feedback; If-Match is required)",
  request: { params: byId(FeedbackId), headers: ifMatchHeader, body: jsonBody(FeedbackHandling) },
  responses: { ...answers(FeedbackChangeMade, "Synpunkten efter ändringen"), ...writeRefusals },
});

/** @throws ApiFault for one that is not there, or not theirs to know of */
export async function feedbackOf(deps: WriteDeps, c: Context<Env>, id: FeedbackId): Promise<Feedback> {
  const piece = await findFeedback(deps.db, id);
  if (piece === null || !mayHandle(c.get("person").viewer, piece.district)) throw new ApiFault("not-found");
  return toldBy(deps.store.current.dataset)(piece);
}

export const handlingRoutes = (deps: WriteDeps) =>
  router().openapi(handle, async (c) => {
    const { id } = c.req.valid("param");
    const ifMatch = readIfMatch(c.req.valid("header")["if-match"]);
    const { district } = await feedbackOf(deps, c, id);
    const operation: HandleFeedback = {
      kind: "handle-feedback",
      feedback: id,
      district,
      handling: c.req.valid("json"),
    };
    const answer = {
      schema: FeedbackChangeMade,
      read: () => feedbackOf(deps, c, id),
      told: (feedback: Feedback, change: ChangeId): FeedbackChangeMade => ({ feedback, change }),
    };
    return answerChange(deps, c, answer, () =>
      commit(deps, c.get("person"), c.get("origin"), operation, { ifMatch, now: deps.now() }),
    );
  });
