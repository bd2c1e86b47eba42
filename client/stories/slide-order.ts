/** Slides moved among themselves; pure. */
import type { Slide, SlideId } from "#data/schema/story.ts";

/**
 * Puts slides before or after another, in the order that they had.
 *
 * @param moved none of them may be the target
 */
export function moveSlides(
  slides: readonly Slide[],
  moved: ReadonlySet<SlideId>,
  target: { id: SlideId; position: "before" | "after" },
): Slide[] {
  const rest = slides.filter(({ id }) => !moved.has(id));
  const at = rest.findIndex(({ id }) => id === target.id);
  if (at === -1) return [...slides];
  const where = target.position === "before" ? at : at + 1;
  return [...rest.slice(0, where), ...slides.filter(({ id }) => moved.has(id)), ...rest.slice(where)];
}

/** One step up or down; at the end of the row nothing moves. */
export function stepSlide(slides: readonly Slide[], id: SlideId, by: -1 | 1): Slide[] {
  const at = slides.findIndex((slide) => slide.id === id);
  const neighbour = slides[at + by];
  if (at === -1 || neighbour === undefined) return [...slides];
  return moveSlides(slides, new Set([id]), { id: neighbour.id, position: by === 1 ? "after" : "before" });
}
