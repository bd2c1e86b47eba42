/** Which slide is open, and the ways to change the slides and the story. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { undoChange } from "#client/model/undo-change.ts";
import { useUndo } from "#client/model/use-undo.ts";
import type { Slide, Story } from "#data/schema/story.ts";
import { type NewSlide, newSlide } from "./new-slides.ts";
import { slideAt } from "./story-search.ts";
import { useChangeStory } from "./use-story.ts";
import { removeStory } from "./write-story.ts";

export function useEditor(story: Story) {
  const { t } = useTranslation();
  const search = useSearch({ from: "/presentation/$id" });
  const navigate = useNavigate({ from: "/presentation/$id" });
  const client = useQueryClient();
  const undo = useUndo();
  const change = useChangeStory(story, undo);
  const at = slideAt(search, story.slides.length);
  const open = (position: number) =>
    void navigate({ search: (previous) => ({ ...previous, bild: position + 1 }), replace: true });
  const remove = useMutation({
    mutationFn: () => removeStory(story),
    onSuccess: ({ change: made }) =>
      undo.tell({
        words: t("stories.told.removed"),
        about: story.title,
        takeBack: () => undoChange(made),
        refused: () => t("stories.undoFailed"),
      }),
    onSettled: () => void client.invalidateQueries({ queryKey: queries.stories().queryKey }),
  });
  const setSlides = (slides: Slide[], then?: number) => {
    const current = story.slides[at]?.id;
    change.mutate(
      { slides },
      { onSuccess: () => open(then ?? slides.findIndex(({ id }) => id === current)) },
    );
  };
  const add = (chosen: NewSlide) => {
    const beginning = { newId: () => crypto.randomUUID(), filter: {}, year: null };
    const slide = newSlide(chosen, beginning, t("stories.kind.free"));
    const where = story.slides.length === 0 ? 0 : at + 1;
    setSlides([...story.slides.slice(0, where), slide, ...story.slides.slice(where)], where);
  };
  return { undo, change, remove, at, open, setSlides, add };
}
