/** Where a story's QR codes lead. */
import type { ShownSlide } from "#data/schema/shown-slide.ts";

export const codeAddresses = (slides: readonly Pick<ShownSlide, "blocks">[]): string[] =>
  slides.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "code" ? [block.address] : [])));
