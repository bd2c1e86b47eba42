/** The ways to write a story: a change names the version that it is based on. */
import { parseResponse } from "hono/client";
import { api } from "#client/api/api.ts";
import type { NewStory, Story, StoryChangeMade, StoryPatch, StoryRemoved } from "#data/schema/story.ts";

const target = ({ id, version }: Story) => ({ param: { id }, header: { "if-match": `"${version}"` } });

export const addStory = (json: NewStory): Promise<StoryChangeMade> =>
  parseResponse(api.stories.$post({ json }));

export const patchStory = (story: Story, json: StoryPatch): Promise<StoryChangeMade> =>
  parseResponse(api.stories[":id"].$patch({ ...target(story), json }));

export const removeStory = (story: Story): Promise<StoryRemoved> =>
  parseResponse(api.stories[":id"].$delete(target(story)));
