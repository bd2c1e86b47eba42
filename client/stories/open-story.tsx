/** A story with its slides, or why there is none to show. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Empty, Failure, Loading } from "#client/ui/state.tsx";
import type { StorySlides } from "#data/schema/shown-slide.ts";
import { type Story, StoryId } from "#data/schema/story.ts";
import { InsideOnly } from "./inside-only.tsx";
import { useStory } from "./use-story.ts";

/** What is open: the story as it is written, and as its audience is shown it. */
export interface Opened {
  story: Story;
  made: StorySlides;
}

interface OpenStoryProps {
  /** As it stands in the address. */
  id: string;
  children: (opened: Opened) => ReactNode;
}

function Fetched({ id, children }: { id: StoryId; children: OpenStoryProps["children"] }) {
  const { story, slides, error, retry } = useStory(id);
  if (error !== null) return <Failure error={error} onRetry={retry} />;
  if (story === undefined || slides === undefined) return <Loading lines={10} />;
  return children({ story, made: slides });
}

export function OpenStory({ id, children }: OpenStoryProps) {
  const { t } = useTranslation();
  const known = StoryId.safeParse(id);
  return (
    <InsideOnly>
      {known.success ? (
        <Fetched key={id} id={known.data}>
          {children}
        </Fetched>
      ) : (
        <Empty title={t("stories.gone")} />
      )}
    </InsideOnly>
  );
}
