/**
 * One slide as a room sees it: its type follows the size of where it is shown, so that a small picture
 * of it is the same picture.
 */
import { type ReactNode, useRef } from "react";
import { classes } from "#client/ui/classes.ts";
import type { ShownSlide } from "#data/schema/shown-slide.ts";
import type { TextSize } from "#data/schema/story.ts";
import { BlockView } from "./block-view.tsx";

interface SlideViewProps {
  slide: ShownSlide;
  language: "sv" | "en";
  textSize: TextSize;
  /** Null: the slide has none, or it is drawn without. */
  map: ReactNode;
  /** The heading's level, so that the page's outline stays whole. */
  level?: 1 | 2;
}

/**
 * Of the narrower side; a projector's back row reads 1/40 of its height. Where it stands upright it is held in a hand:
 * never smaller than one reads there.
 */
const SIZE: Readonly<Record<TextSize, string>> = {
  normal:
    "text-[clamp(0.5rem,min(1.7cqw,3.4cqh),3rem)] [@container_(max-aspect-ratio:1/1)]:text-[clamp(1.0625rem,2.6cqw,3rem)]",
  large:
    "text-[clamp(0.6rem,min(2cqw,4cqh),3.6rem)] [@container_(max-aspect-ratio:1/1)]:text-[clamp(1.25rem,3cqw,3.6rem)]",
  largest:
    "text-[clamp(0.7rem,min(2.4cqw,4.8cqh),4.4rem)] [@container_(max-aspect-ratio:1/1)]:text-[clamp(1.5rem,3.4cqw,4.4rem)]",
};

export function SlideView({ slide, language, textSize, map, level = 2 }: SlideViewProps) {
  const Heading = `h${level}` as const;
  const { heading, subheading, blocks, source, kind } = slide;
  // The map stays where it is from slide to slide, so that it can fly: out of sight where a slide has none.
  const lastMap = useRef<ReactNode>(null);
  if (map !== null) lastMap.current = map;
  const isOpening = kind === "opening";
  return (
    <div className="@container-size h-full w-full bg-paper">
      <article
        lang={language}
        className={classes(
          "flex h-full w-full overflow-hidden [@container_(max-aspect-ratio:1/1)]:flex-col",
          SIZE[textSize],
        )}
      >
        {lastMap.current !== null && (
          <div
            className={classes(
              "w-[42%] shrink-0 [@container_(max-aspect-ratio:1/1)]:h-[34%] [@container_(max-aspect-ratio:1/1)]:w-full",
              map === null && "invisible absolute inset-y-0 left-0",
            )}
          >
            {lastMap.current}
          </div>
        )}
        <div className="flex min-h-0 min-w-0 flex-1 flex-col px-[2.4em] py-[1.8em] [@container_(max-aspect-ratio:1/1)]:px-[1.2em] [@container_(max-aspect-ratio:1/1)]:py-[0.9em]">
          <header className="mb-[0.8em]">
            <Heading
              className={classes(
                "font-serif leading-tight font-bold tracking-tight text-balance",
                isOpening ? "text-[2.6em]" : "text-[1.9em]",
              )}
            >
              {heading}
            </Heading>
            {subheading !== null && <p className="text-[1.1em] text-accent">{subheading}</p>}
          </header>
          <div
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what does not fit at the largest type scrolls, and must be reached by key.
            tabIndex={0}
            className="min-h-0 flex-1 space-y-[0.9em] overflow-y-auto text-[1.05em] leading-snug"
          >
            {blocks.map((block, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a slide's parts never move within it.
              <BlockView key={at} block={block} />
            ))}
          </div>
          <footer className="pt-[0.8em] text-[0.62em] text-muted [@container_(max-aspect-ratio:1/1)]:text-[max(0.62em,0.75rem)]">
            {source}
          </footer>
        </div>
      </article>
    </div>
  );
}
