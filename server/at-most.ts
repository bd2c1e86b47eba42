/** At most so many of a costly piece of work at once; the rest wait their turn, first come first served. */

/**
 * A queue with so many places.
 *
 * @param places how many may run at once, at least 1
 * @returns runs the work when a place is free; a fault in the work is its caller's, and frees the place
 */
export function atMost(places: number): <T>(work: () => Promise<T>) => Promise<T> {
  let free = places;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free--;
    else await new Promise<void>((go) => waiting.push(go));
    try {
      return await work();
    } finally {
      // The place is handed straight over, so that nobody who comes just now slips in before those who wait.
      const next = waiting.shift();
      if (next === undefined) free++;
      else next();
    }
  };
}
