/** Goes from year to year until the last; whoever wants less motion steps by hand. */
import { useEffect, useState } from "react";
import type { YearRange } from "#data/rules/year-range.ts";

/** Milliseconds that a year is looked at. */
const PACE = 1_600;

export function usePlay(at: number | undefined, { first, last }: YearRange, go: (year: number) => void) {
  const [isPlaying, setPlaying] = useState(false);
  const isOver = at === undefined || at >= last;
  useEffect(() => {
    if (!isPlaying || at === undefined) return;
    if (at >= last) {
      setPlaying(false);
      return;
    }
    const timer = setTimeout(() => go(at + 1), PACE);
    return () => clearTimeout(timer);
  }, [isPlaying, at, last, go]);
  return {
    isPlaying: isPlaying && !isOver,
    /** From the beginning when the last year is reached. */
    play: () => {
      if (isOver) go(first);
      setPlaying(true);
    },
    pause: () => setPlaying(false),
  };
}
