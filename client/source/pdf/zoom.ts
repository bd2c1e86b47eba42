/** How large a page is drawn. Pure. */

/** In parts of the size at which the page fills the width. */
const STEPS: readonly number[] = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4];

/** @returns the next size in a direction; null where there is none */
export function nextZoom(zoom: number, direction: "in" | "out"): number | null {
  if (direction === "in") return STEPS.find((step) => step > zoom) ?? null;
  return STEPS.findLast((step) => step < zoom) ?? null;
}

/** Pixels that a point must have for the small letters of a plan to be read. */
const READABLE = 0.9;

/** @param fit how many pixels a point has where the page fills the width */
export const readableZoom = (fit: number): number =>
  fit <= 0 || fit >= READABLE ? 1 : (STEPS.find((step) => step * fit >= READABLE) ?? Math.max(...STEPS));

/** Canvases beyond this many pixels are refused by some browsers. */
const MOST_PIXELS = 16_000_000;

/**
 * How many pixels of the screen a pixel of the page gets: as many as the screen has, as long as the canvas
 * is not too large.
 */
export const density = (width: number, height: number, screen: number): number =>
  Math.min(screen, Math.sqrt(MOST_PIXELS / Math.max(width * height, 1)));
