/** `/api/stories`: the ways to write a story. */
import { randomUUID } from "node:crypto";
import type { Context } from "hono";
import { mayDo } from "#data/rules/permissions.ts";
import { madeOf } from "#data/rules/story/made-of.ts";
import type { ChangeId, DistrictId } from "#data/schema/ids.ts";
import type { SetStory } from "#data/schema/operation.ts";
import {
  NewStory,
  type SlideId,
  type Story,
  StoryChangeMade,
  StoryContent,
  StoryId,
  StoryPatch,
  StoryRemoved,
} from "#data/schema/story.ts";
import type { KeptStory } from "#data/schema/story-facts.ts";
import { dayOf } from "#server/audit/index.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { jsonBody } from "#server/http/body.ts";
import { ifMatchHeader, readIfMatch } from "#server/http/if-match.ts";
import type { Env } from "#server/http/person.ts";
import { answers, byId, router, writeRefusals } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { type FoundStory, groundOf, readStory, seesStory, toldStory } from "#server/stories/index.ts";
import { answerChange, type WriteDeps } from "./answer-change.ts";
import { commit } from "./commit.ts";
import { notEmpty } from "./request.ts";

const add = ruled("edit", {
  method: "post",
  path: "/",
  summary: "Gör en presentation (make a story)",
  request: { body: jsonBody(NewStory) },
  responses: { ...answers(StoryChangeMade, "Presentationen"), ...writeRefusals },
});

const change = ruled("edit", {
  method: "patch",
  path: "/{id}",
  summary: "Ändra en presentation; If-Match krävs (change a story; If-Match is required)",
  request: { params: byId(StoryId), headers: ifMatchHeader, body: jsonBody(notEmpty(StoryPatch)) },
  responses: { ...answers(StoryChangeMade, "Presentationen efter ändringen"), ...writeRefusals },
});

const remove = ruled("edit", {
  method: "delete",
  path: "/{id}",
  summary: "Ta bort en presentation; If-Match krävs (remove a story; If-Match is required)",
  request: { params: byId(StoryId), headers: ifMatchHeader },
  responses: { ...answers(StoryRemoved, "Ändringen"), ...writeRefusals },
});

async function findStory(deps: WriteDeps, c: Context<Env>, id: StoryId): Promise<FoundStory | null> {
  const story = await readStory(deps.db, id);
  return story !== null && seesStory(c.get("person").viewer, story) ? story : null;
}

/** @throws ApiFault for one that is not there, or not theirs to know of */
export async function storyOf(deps: WriteDeps, c: Context<Env>, id: StoryId): Promise<FoundStory> {
  const story = await findStory(deps, c, id);
  if (story === null) throw new ApiFault("not-found");
  return story;
}

const written = (deps: WriteDeps, c: Context<Env>, id: StoryId) => ({
  schema: StoryChangeMade,
  read: async () => toldStory(await storyOf(deps, c, id)),
  told: (story: Story, made: ChangeId): StoryChangeMade => ({ story, change: made }),
});

interface Choice {
  district: DistrictId;
  content: StoryContent;
  before: KeptStory | null;
  renew: readonly SlideId[];
}

/** The story with its slides made of what its audience may see. */
async function made(deps: WriteDeps, { district, content, before, renew }: Choice): Promise<KeptStory> {
  // Another instance may have written.
  await deps.store.refresh();
  return madeOf(content, before, renew, groundOf(deps.store, content.audience, district, dayOf(deps.now())));
}

/** Before anything is read for it: who may not write hears no more than that. */
function mustEdit(c: Context<Env>, district: DistrictId): void {
  if (!mayDo(c.get("person").viewer, "edit", { district, actors: [] })) throw new ApiFault("forbidden");
}

export const storyRoutes = (deps: WriteDeps) =>
  router()
    .openapi(add, async (c) => {
      const { district, ...content } = c.req.valid("json");
      mustEdit(c, district);
      const story = StoryId.parse(randomUUID());
      const operation: SetStory = {
        kind: "set-story",
        story,
        district,
        content: await made(deps, { district, content, before: null, renew: [] }),
      };
      return answerChange(deps, c, written(deps, c, story), () =>
        commit(deps, c.get("person"), c.get("origin"), operation, { ifMatch: 0 }),
      );
    })
    .openapi(change, async (c) => {
      const { id } = c.req.valid("param");
      const ifMatch = readIfMatch(c.req.valid("header")["if-match"]);
      const { district, content: before } = await storyOf(deps, c, id);
      mustEdit(c, district);
      const { renew = [], ...set } = c.req.valid("json");
      const { made: _, ...fields } = before;
      const content = StoryContent.parse({ ...fields, ...set });
      const operation: SetStory = {
        kind: "set-story",
        story: id,
        district,
        content: await made(deps, { district, content, before, renew }),
      };
      return answerChange(deps, c, written(deps, c, id), () =>
        commit(deps, c.get("person"), c.get("origin"), operation, { ifMatch }),
      );
    })
    .openapi(remove, async (c) => {
      const { id } = c.req.valid("param");
      const ifMatch = readIfMatch(c.req.valid("header")["if-match"]);
      const { district } = await storyOf(deps, c, id);
      const operation: SetStory = { kind: "set-story", story: id, district, content: null };
      const gone = {
        schema: StoryRemoved,
        read: () => findStory(deps, c, id),
        told: (_story: FoundStory | null, change: ChangeId): StoryRemoved => ({ change }),
      };
      return answerChange(deps, c, gone, () =>
        commit(deps, c.get("person"), c.get("origin"), operation, { ifMatch }),
      );
    });
