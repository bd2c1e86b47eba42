/** What one does with the slide that is open: move, hide, take away, keep where the map looks. */
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { BoundingBox } from "#data/schema/geometry.ts";
import type { Slide } from "#data/schema/story.ts";
import { stepSlide } from "./slide-order.ts";

interface SlideToolsProps {
  slide: Slide;
  slides: readonly Slide[];
  /** Where the map looks now; null where the slide has none. */
  look: BoundingBox | null;
  isPending: boolean;
  onChange: (slides: Slide[]) => void;
}

export function SlideTools({ slide, slides, look, isPending, onChange }: SlideToolsProps) {
  const { t } = useTranslation();
  const at = slides.indexOf(slide);
  const put = (next: Slide) => onChange(slides.map((one) => (one.id === slide.id ? next : one)));
  return (
    <div className="flex flex-wrap gap-2">
      <Button
        className="button"
        isDisabled={isPending || at === 0}
        onPress={() => onChange(stepSlide(slides, slide.id, -1))}
      >
        {t("stories.tools.up")}
      </Button>
      <Button
        className="button"
        isDisabled={isPending || at === slides.length - 1}
        onPress={() => onChange(stepSlide(slides, slide.id, 1))}
      >
        {t("stories.tools.down")}
      </Button>
      <Button
        className="button"
        isDisabled={isPending}
        onPress={() => put({ ...slide, isHidden: !slide.isHidden })}
      >
        {t(slide.isHidden ? "stories.tools.show" : "stories.tools.hide")}
      </Button>
      {look !== null && (
        <Button className="button" isDisabled={isPending} onPress={() => put({ ...slide, look })}>
          {t("stories.tools.keepLook")}
        </Button>
      )}
      {slide.look !== null && (
        <Button className="button" isDisabled={isPending} onPress={() => put({ ...slide, look: null })}>
          {t("stories.tools.freeLook")}
        </Button>
      )}
      <Button
        className="button"
        isDisabled={isPending}
        onPress={() => onChange(slides.filter(({ id }) => id !== slide.id))}
      >
        {t("stories.tools.remove")}
      </Button>
    </div>
  );
}
