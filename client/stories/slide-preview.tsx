/** All pages of the slide that is open, as the room will see them. */
import { useTranslation } from "react-i18next";
import type { Theme } from "#client/map/index.ts";
import { Empty } from "#client/ui/state.tsx";
import type { BoundingBox } from "#data/schema/geometry.ts";
import type { Slide } from "#data/schema/story.ts";
import type { Opened } from "./open-story.tsx";
import { SlideMap } from "./slide-map.tsx";
import { SlideView } from "./slide-view.tsx";

interface SlidePreviewProps extends Opened {
  theme: Theme;
  slide: Slide;
  onLook: (box: BoundingBox) => void;
}

export function SlidePreview({ story, made, slide, theme, onLook }: SlidePreviewProps) {
  const { t } = useTranslation();
  const pages = made.slides.filter((page) => page.slide === slide.id);
  if (pages.length === 0)
    return <Empty title={t(slide.isHidden ? "stories.preview.hidden" : "stories.preview.nothing")} />;
  return (
    <ol className="space-y-4">
      {pages.map((page, at) => (
        <li key={page.id} className="aspect-video overflow-hidden rounded-xl border border-line">
          <SlideView
            slide={page}
            language={story.language}
            textSize={story.textSize}
            // One map is enough to see where it looks.
            map={
              page.map !== null && at === 0 ? (
                <SlideMap map={page.map} places={made.places} theme={theme} onLook={onLook} />
              ) : null
            }
          />
        </li>
      ))}
    </ol>
  );
}
