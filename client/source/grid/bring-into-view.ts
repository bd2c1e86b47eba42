/** How far to scroll so that a cell is seen. Pure. */

interface Stretch {
  start: number;
  size: number;
}

/** What a marked cell keeps to the edge that it comes in by. */
const MARGIN = 24;

/**
 * @param seen where the window begins along an axis, and its size
 * @param cell the cell along the same axis
 * @returns where the window must begin; unchanged where the cell is seen already. One that is larger than the
 * window is shown from its beginning.
 */
export function bringIntoView(seen: Stretch, { start, size }: Stretch): number {
  const margin = Math.max(0, Math.min(MARGIN, (seen.size - size) / 2));
  if (start < seen.start || size > seen.size) return Math.max(start - margin, 0);
  if (start + size > seen.start + seen.size) return Math.max(start + size + margin - seen.size, 0);
  return seen.start;
}
