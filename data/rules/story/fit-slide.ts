/** The last gate before the public: what on a slide is unfit for it is left out, and those who prepare it are told. */
import { fitForPublic } from "#data/rules/fit-for-public.ts";
import type { Block, ShownSlide } from "#data/schema/shown-slide.ts";
import type { SlideKind } from "#data/schema/story.ts";

/** What stands where an unfit heading or description stood. */
export interface NeutralWords {
  heading: Readonly<Record<SlideKind, string>>;
  map: { plain: string };
}

interface Fitted {
  slide: ShownSlide;
  /** What was left out, word for word. */
  unfit: string[];
}

/** A list loses its unfit items, a table its unfit rows; what has nothing left goes. */
function fitBlock(block: Block, keep: (...texts: (string | null)[]) => boolean): Block | null {
  switch (block.kind) {
    case "paragraph":
      return keep(block.text) ? block : null;
    case "list": {
      const items = block.items.filter((item) => keep(item));
      return items.length === 0
        ? null
        : { ...block, heading: keep(block.heading) ? block.heading : null, items };
    }
    case "measures": {
      const rows = block.rows.filter(({ what, by, until, howFar }) => keep(what, by, until, howFar));
      return rows.length === 0 ? null : { ...block, rows };
    }
    case "code":
      // Everyone may have the way to what is published, in the product's own words.
      return block;
    case "chart": {
      const bars = block.bars.filter(({ label, words }) => keep(label, words));
      return bars.length === 0 ? null : { ...block, bars };
    }
  }
}

/** @param words stand in the place of an unfit heading */
export function fitSlide(slide: ShownSlide, words: NeutralWords): Fitted {
  const unfit: string[] = [];
  const keep = (...texts: (string | null)[]): boolean => {
    const found = texts.filter((text) => text !== null && !fitForPublic(text));
    unfit.push(...found.flatMap((text) => text ?? []));
    return found.length === 0;
  };
  const { map } = slide;
  return {
    slide: {
      ...slide,
      heading: keep(slide.heading) ? slide.heading : words.heading[slide.kind],
      subheading: keep(slide.subheading) ? slide.subheading : null,
      blocks: slide.blocks.flatMap((block) => fitBlock(block, keep) ?? []),
      map: map === null || fitForPublic(map.alt) ? map : { ...map, alt: words.map.plain },
      notes: keep(slide.notes) ? slide.notes : null,
    },
    unfit,
  };
}
