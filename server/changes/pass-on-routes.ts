/** `/api/feedback/:id/step|question`: what the public has told becomes a next step of a measure, or a question from the room. */
import { randomUUID } from "node:crypto";
import type { Context } from "hono";
import { nextStepText } from "#data/rules/next-step.ts";
import { mayDo } from "#data/rules/permissions.ts";
import { madeOf } from "#data/rules/story/made-of.ts";
import {
  type Feedback,
  type FeedbackHandling,
  FeedbackId,
  FeedbackPassedOn,
  FeedbackToQuestion,
  FeedbackToStep,
  type HandleFeedback,
} from "#data/schema/feedback.ts";
import { type AddFollowUp, FOLLOW_UPS, type SetStory } from "#data/schema/operation.ts";
import { ROOM_QUESTIONS, StoryContent } from "#data/schema/story.ts";
import { dayOf } from "#server/audit/index.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { jsonBody } from "#server/http/body.ts";
import { ifMatchHeader, readIfMatch } from "#server/http/if-match.ts";
import type { Env } from "#server/http/person.ts";
import { answers, byId, freshJson, router, writeRefusals } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { groundOf, readStory } from "#server/stories/index.ts";
import type { WriteDeps } from "./answer-change.ts";
import { type BasedWrite, commitTogether } from "./commit-together.ts";
import { feedbackOf } from "./feedback-routes.ts";
import { ChangeRefused } from "./operations/refused.ts";
import { rowOf } from "./rows.ts";

const toStep = ruled("edit", {
  method: "post",
  path: "/{id}/step",
  summary:
    "Gör en synpunkt till nästa steg för en åtgärd; If-Match krävs (make feedback a measure's next step; If-Match is required)",
  request: { params: byId(FeedbackId), headers: ifMatchHeader, body: jsonBody(FeedbackToStep) },
  responses: { ...answers(FeedbackPassedOn, "Synpunkten efter ändringen"), ...writeRefusals },
});
const toQuestion = ruled("edit", {
  method: "post",
  path: "/{id}/question",
  summary:
    "Gör en synpunkt till en fråga från rummet; If-Match krävs (make feedback a question from the room; If-Match is required)",
  request: { params: byId(FeedbackId), headers: ifMatchHeader, body: jsonBody(FeedbackToQuestion) },
  responses: { ...answers(FeedbackPassedOn, "Synpunkten efter ändringen"), ...writeRefusals },
});

const handled = ({ id: feedback, district }: Feedback, handling: FeedbackHandling): HandleFeedback => ({
  kind: "handle-feedback",
  feedback,
  district,
  handling,
});

/** What both write, and what is told of it; a text that is refused is named as it was sent. */
async function passOn(
  deps: WriteDeps,
  c: Context<Env>,
  id: FeedbackId,
  writes: readonly BasedWrite[],
  textField: string,
) {
  try {
    const written = await commitTogether(deps, c.get("person"), c.get("origin"), writes, deps.now());
    const feedback = await feedbackOf(deps, c, id);
    // The last one first: so they are taken back.
    const changes = written.map(({ change }) => change).reverse();
    return freshJson(deps, c, FeedbackPassedOn, { feedback, changes });
  } catch (error) {
    if (!(error instanceof ChangeRefused)) throw error;
    const issues = error.issues?.map(({ path, message }) => ({
      path: /(?:^|\.)text$/.test(path) ? textField : path,
      message,
    }));
    throw new ApiFault(error.reason, issues);
  }
}

export const passOnRoutes = (deps: WriteDeps) =>
  router()
    .openapi(toStep, async (c) => {
      const { id } = c.req.valid("param");
      const ifMatch = readIfMatch(c.req.valid("header")["if-match"]);
      const piece = await feedbackOf(deps, c, id);
      const { measure, version, ...step } = c.req.valid("json");
      await deps.store.refresh();
      const { district, followUps = [] } = rowOf(deps, c, measure);
      if (district !== piece.district)
        throw new ApiFault("invalid", [{ path: "measure", message: "no such measure in the district" }]);
      const addStep: AddFollowUp = {
        kind: "add-follow-up",
        measure,
        district,
        followUp: { date: dayOf(deps.now()), text: nextStepText(step), reportedBy: null },
        position: Math.min(followUps.length, FOLLOW_UPS - 1),
      };
      const writes = [
        { operation: addStep, ifMatch: version },
        { operation: handled(piece, { state: "step", measure }), ifMatch },
      ];
      return passOn(deps, c, id, writes, "what");
    })
    .openapi(toQuestion, async (c) => {
      const { id } = c.req.valid("param");
      const ifMatch = readIfMatch(c.req.valid("header")["if-match"]);
      const piece = await feedbackOf(deps, c, id);
      const { story: asked, version, ...question } = c.req.valid("json");
      const story = await readStory(deps.db, asked);
      if (story === null || story.district !== piece.district)
        throw new ApiFault("invalid", [{ path: "story", message: "no such story in the district" }]);
      if (!mayDo(c.get("person").viewer, "edit", { district: story.district, actors: [] }))
        throw new ApiFault("forbidden");
      const { made: _, ...fields } = story.content;
      if (fields.questions.length >= ROOM_QUESTIONS)
        throw new ApiFault("invalid", [{ path: "story", message: `at most ${ROOM_QUESTIONS} questions` }]);
      const askedOn = dayOf(deps.now());
      const content = StoryContent.parse({
        ...fields,
        questions: [
          ...fields.questions,
          { id: randomUUID(), place: piece.place, askedOn, answeredOn: null, answer: null, ...question },
        ],
      });
      await deps.store.refresh();
      const ground = groundOf(deps.store, content.audience, story.district, askedOn);
      const ask: SetStory = {
        kind: "set-story",
        story: story.id,
        district: story.district,
        content: madeOf(content, story.content, [], ground),
      };
      const writes = [
        { operation: ask, ifMatch: version },
        { operation: handled(piece, { state: "question", measure: piece.measure }), ifMatch },
      ];
      return passOn(deps, c, id, writes, "text");
    });
