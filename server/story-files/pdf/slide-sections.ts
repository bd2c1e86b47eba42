/** Which part of the document each slide is: the pages of one slide are one section. Pure. */
import type { ShownSlide } from "#data/schema/shown-slide.ts";
import type { SlidePlace } from "./slide-parts.ts";
import { type Tag, tagged } from "./tag.ts";

/** A story that opens with its title has it as the heading of the whole; otherwise the title stands before it. */
export const opensWithTitle = (slides: readonly ShownSlide[]): boolean => slides[0]?.kind === "opening";

/** In the order of the slides. */
export function slidePlaces(slides: readonly ShownSlide[], root: Tag): SlidePlace[] {
  let section: Tag | null = null;
  return slides.map(({ slide }, at) => {
    const isContinued = section !== null && slides[at - 1]?.slide === slide;
    const own: Tag = isContinued && section !== null ? section : tagged("Sect", root);
    section = own;
    const isWhole = opensWithTitle(slides) && slide === slides[0]?.slide;
    return { section: own, level: isWhole ? "H1" : "H2", isContinued };
  });
}
