/** A story with its slides, and the ways to change it. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { undoChange } from "#client/model/undo-change.ts";
import type { Undo } from "#client/model/use-undo.ts";
import type { Story, StoryId, StoryPatch } from "#data/schema/story.ts";
import { patchStory } from "./write-story.ts";

export function useStory(id: StoryId) {
  const story = useQuery(queries.story(id));
  const slides = useQuery(queries.storySlides(id));
  return {
    story: story.data,
    slides: slides.data,
    // What has been fetched once stays when asking for it anew fails.
    error: [story, slides].find((query) => query.isLoadingError)?.error ?? null,
    retry: () => {
      for (const query of [story, slides]) if (query.isError) void query.refetch();
    },
  };
}

export function useChangeStory(story: Story, undo: Undo) {
  const { t } = useTranslation();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (patch: StoryPatch) => patchStory(story, patch),
    onSuccess: ({ story: next, change }) => {
      client.setQueryData(queries.story(story.id).queryKey, next);
      undo.tell({
        words: t("stories.told.saved"),
        about: story.title,
        takeBack: () => undoChange(change),
        refused: () => t("stories.undoFailed"),
      });
    },
    // A refusal may be because somebody else has changed it: what stands there now is shown.
    onSettled: () => void client.invalidateQueries({ queryKey: queries.stories().queryKey }),
  });
}
