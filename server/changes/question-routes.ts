/** `/api/stories/:id/questions/:question`: a question from the room is answered, or promised anew; also at a meeting. */
import { z } from "@hono/zod-openapi";
import { mayDo } from "#data/rules/permissions.ts";
import { madeOf } from "#data/rules/story/made-of.ts";
import type { ChangeId } from "#data/schema/ids.ts";
import type { SetStory } from "#data/schema/operation.ts";
import { QuestionPatch, type Story, StoryChangeMade, StoryContent, StoryId } from "#data/schema/story.ts";
import { dayOf } from "#server/audit/index.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { jsonBody } from "#server/http/body.ts";
import { ifMatchHeader, readIfMatch } from "#server/http/if-match.ts";
import { answers, router, writeRefusals } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { groundOf, toldStory } from "#server/stories/index.ts";
import { answerChange, type WriteDeps } from "./answer-change.ts";
import { AtMeeting, decidedAt } from "./at-meeting.ts";
import { commit } from "./commit.ts";
import { ChangeRefused } from "./operations/refused.ts";
import { notEmpty } from "./request.ts";
import { storyOf } from "./story-routes.ts";

const change = ruled("edit", {
  method: "patch",
  path: "/{id}/questions/{question}",
  summary:
    "Svara på en fråga från rummet, eller lova på nytt; If-Match krävs (answer a question from the room; If-Match is required)",
  request: {
    params: z.object({ id: StoryId, question: z.uuid() }),
    query: AtMeeting,
    headers: ifMatchHeader,
    body: jsonBody(notEmpty(QuestionPatch)),
  },
  responses: { ...answers(StoryChangeMade, "Presentationen efter ändringen"), ...writeRefusals },
});

/** A fault of the one question, named as it was sent. */
const ofField = (error: unknown): unknown =>
  error instanceof ChangeRefused && error.issues !== undefined
    ? new ChangeRefused(
        error.reason,
        error.issues.map(({ path, message }) => ({ path: path.replace(/^questions\.\d+\./, ""), message })),
      )
    : error;

export const questionRoutes = (deps: WriteDeps) =>
  router().openapi(change, async (c) => {
    const { id, question } = c.req.valid("param");
    const ifMatch = readIfMatch(c.req.valid("header")["if-match"]);
    const { district, content: before } = await storyOf(deps, c, id);
    if (!mayDo(c.get("person").viewer, "edit", { district, actors: [] })) throw new ApiFault("forbidden");
    if (!before.questions.some((one) => one.id === question)) throw new ApiFault("not-found");
    const set = c.req.valid("json");
    const { made: _, ...fields } = before;
    const content = StoryContent.parse({
      ...fields,
      questions: before.questions.map((one) => (one.id === question ? { ...one, ...set } : one)),
    });
    await deps.store.refresh();
    const ground = groundOf(deps.store, content.audience, district, dayOf(deps.now()));
    const operation: SetStory = {
      kind: "set-story",
      story: id,
      district,
      content: madeOf(content, before, [], ground),
    };
    const written = {
      schema: StoryChangeMade,
      read: async () => toldStory(await storyOf(deps, c, id)),
      told: (story: Story, made: ChangeId): StoryChangeMade => ({ story, change: made }),
    };
    return answerChange(deps, c, written, async () => {
      try {
        return await commit(deps, c.get("person"), c.get("origin"), operation, {
          ifMatch,
          ...decidedAt(c.req.valid("query"), c.get("person"), district),
        });
      } catch (error) {
        throw ofField(error);
      }
    });
  });
