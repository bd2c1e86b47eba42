/** Where an arrow key leads among lanes and their bars; pure. */

export interface LaneCell {
  /** Counted from 0, from the top. */
  lane: number;
  /** Counted from 0, in time; -1: the place itself, at the lane's head. */
  bar: number;
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/**
 * @param bars how many bars each lane has
 * @returns null where the key means nothing here
 */
export function laneMove({ lane, bar }: LaneCell, key: string, bars: readonly number[]): LaneCell | null {
  const to = (nextLane: number, nextBar: number): LaneCell => {
    const inside = clamp(nextLane, 0, Math.max(0, bars.length - 1));
    return { lane: inside, bar: clamp(nextBar, -1, (bars[inside] ?? 0) - 1) };
  };
  switch (key) {
    case "ArrowUp":
      return to(lane - 1, bar);
    case "ArrowDown":
      return to(lane + 1, bar);
    case "ArrowLeft":
      return to(lane, bar - 1);
    case "ArrowRight":
      return to(lane, bar + 1);
    case "Home":
      return to(lane, -1);
    case "End":
      return to(lane, Number.POSITIVE_INFINITY);
    default:
      return null;
  }
}
