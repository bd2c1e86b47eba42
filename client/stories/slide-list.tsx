/** The slides in their order: chosen, dragged, by pointer and by keys. */
import { Button, GridList, GridListItem, useDragAndDrop } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { classes } from "#client/ui/classes.ts";
import { type Slide, SlideId } from "#data/schema/story.ts";
import { useSlideName } from "./slide-name.ts";
import { moveSlides } from "./slide-order.ts";

interface SlideListProps {
  slides: readonly Slide[];
  selected: SlideId | null;
  /** Slides that say something else than the data now would. */
  stale: ReadonlySet<SlideId>;
  mayEdit: boolean;
  onSelect: (id: SlideId) => void;
  onChange: (slides: Slide[]) => void;
}

export function SlideList({ slides, selected, stale, mayEdit, onSelect, onChange }: SlideListProps) {
  const { t } = useTranslation();
  const name = useSlideName();
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: !mayEdit,
    getItems: (keys) => [...keys].map((key) => ({ "text/plain": String(key) })),
    onReorder: ({ keys, target: { key, dropPosition } }) => {
      if (dropPosition === "on") return;
      const moved = new Set([...keys].map((one) => SlideId.parse(one)));
      onChange(moveSlides(slides, moved, { id: SlideId.parse(key), position: dropPosition }));
    },
  });
  return (
    <GridList
      aria-label={t("stories.slides")}
      items={slides}
      dependencies={[stale, slides]}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={selected === null ? [] : [selected]}
      onSelectionChange={(keys) => {
        if (keys === "all") return;
        for (const key of keys) onSelect(SlideId.parse(key));
      }}
      dragAndDropHooks={dragAndDropHooks}
      renderEmptyState={() => <p className="p-3 text-muted">{t("stories.noSlides")}</p>}
      className="space-y-0.5 outline-none"
    >
      {(slide) => {
        const words = name(slide);
        const at = slides.indexOf(slide) + 1;
        return (
          <GridListItem
            id={slide.id}
            textValue={words}
            className="flex cursor-pointer items-center gap-2 rounded-lg px-2 py-1.5 outline-none data-focus-visible:ring-2 data-focus-visible:ring-accent data-hovered:bg-paper-2 data-selected:bg-wash"
          >
            {mayEdit && (
              <Button
                slot="drag"
                className="grid size-6 shrink-0 cursor-grab place-items-center rounded text-muted data-focus-visible:ring-2 data-focus-visible:ring-accent"
              >
                <svg viewBox="0 0 20 20" aria-hidden="true" className="size-4">
                  <path d="M4 6h12M4 10h12M4 14h12" stroke="currentColor" strokeWidth="1.8" />
                </svg>
              </Button>
            )}
            <span className="tabular w-5 text-right text-sm text-muted">{at}</span>
            <span className={classes("min-w-0 flex-1 truncate", slide.isHidden && "text-muted line-through")}>
              {words}
            </span>
            {slide.isHidden && <span className="text-xs text-muted">{t("stories.hidden")}</span>}
            {stale.has(slide.id) && <span className="text-xs text-care">{t("stories.changed")}</span>}
          </GridListItem>
        );
      }}
    </GridList>
  );
}
