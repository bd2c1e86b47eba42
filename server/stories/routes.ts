/** `/api/stories`: the stories of the districts where the asker works, and their slides. */
import type { Context } from "hono";
import { StorySlides } from "#data/schema/shown-slide.ts";
import { Story, StoryId, StoryList } from "#data/schema/story.ts";
import { dayOf } from "#server/audit/index.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { versionTag } from "#server/http/if-match.ts";
import type { Env } from "#server/http/person.ts";
import { answers, byId, type Deps, freshJson, refusals, router } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { publicPageOf } from "./public-page.ts";
import { seesStory } from "./seen.ts";
import { type FoundStory, readStories, readStory, toldStory } from "./store.ts";
import { storySlides } from "./story-slides.ts";

const list = ruled("inside", {
  method: "get",
  path: "/",
  summary: "Presentationer (stories for area meetings)",
  responses: answers(StoryList, "Presentationerna"),
});

const one = ruled("inside", {
  method: "get",
  path: "/{id}",
  summary: "En presentation; ETag är dess version (a story; its ETag is its version)",
  request: { params: byId(StoryId) },
  responses: { ...answers(Story, "Presentationen"), ...refusals },
});

const slides = ruled("inside", {
  method: "get",
  path: "/{id}/slides",
  summary: "Presentationens bilder, gjorda för dess publik (a story's slides, made for its audience)",
  request: { params: byId(StoryId) },
  responses: { ...answers(StorySlides, "Bilderna"), ...refusals },
});

export interface StoryDeps extends Deps {
  /** Scheme, host and port that the installation is reached by. */
  siteOf: (c: Context<Env>) => string;
}

/** @throws ApiFault for one that is not there or not for the asker */
async function storyOf(deps: Deps, c: Context<Env>, id: StoryId): Promise<FoundStory> {
  const story = await readStory(deps.db, id);
  if (story === null || !seesStory(c.get("person").viewer, story)) throw new ApiFault("not-found");
  return story;
}

export const storiesRoutes = (deps: StoryDeps) =>
  router()
    .openapi(list, async (c) => {
      const { viewer } = c.get("person");
      const own = (await readStories(deps.db)).filter((story) => seesStory(viewer, story));
      return freshJson(deps, c, StoryList, { items: own.map(toldStory) });
    })
    .openapi(one, async (c) => {
      const story = toldStory(await storyOf(deps, c, c.req.valid("param").id));
      return freshJson(deps, c, Story, story, { etag: versionTag(story.version) });
    })
    .openapi(slides, async (c) => {
      const story = await storyOf(deps, c, c.req.valid("param").id);
      const publicPage = await publicPageOf(deps.db, deps.siteOf(c), story);
      const shown = storySlides(deps.store, story, { day: dayOf(deps.now()), publicPage });
      return freshJson(deps, c, StorySlides, shown);
    });
