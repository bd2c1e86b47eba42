/** Which lines of the grid are drawn: those in sight, and always the one where somebody stands. */
import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from "@tanstack/react-virtual";
import { type RefObject, useEffect } from "react";
import { GROUP_HEIGHT, HEAD_HEIGHT, ROW_HEIGHT } from "./grid-props.ts";
import type { Line } from "./group-rows.ts";

/** @param standing the index of the line where somebody stands; -1 for the heads */
export function useLinesInSight(
  scroller: RefObject<HTMLDivElement | null>,
  lines: readonly Line[],
  standing: number,
): Virtualizer<HTMLDivElement, Element> {
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines[index]?.kind === "group" ? GROUP_HEIGHT : ROW_HEIGHT),
    getItemKey: (index) => lines[index]?.key ?? index,
    scrollMargin: HEAD_HEIGHT,
    overscan: 8,
    // Else the focus would be lost.
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range);
      return standing < 0 || standing >= lines.length || seen.includes(standing)
        ? seen
        : [...seen, standing].sort((a, b) => a - b);
    },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: headings and rows are of different heights; measured anew when they change places.
  useEffect(() => virtualizer.measure(), [lines]);
  return virtualizer;
}
