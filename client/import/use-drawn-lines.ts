/** Which of the review's lines are drawn: all of a small document, of a large one those in sight and the marked one. */
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useRef, useState } from "react";

/** So many are drawn at once without anybody waiting, and the browser's own search finds all of them. */
const FEW = 200;

/** Pixels; measured once they are drawn. */
const TAB_HEIGHT = 36;
const ROW_HEIGHT = 120;
/** Of the heads, which stay above the rows. */
const HEAD_HEIGHT = 36;

/** Marks what scrolls the rows: their own part of the page, or all of it where there is little room. */
export const SCROLLS = { "data-scrolls-rows": "" } as const;

export const scrollerOf = (within: Element | null): HTMLElement | null =>
  within?.closest<HTMLElement>("[data-scrolls-rows]") ?? null;

/** A row, or a heading above some. */
interface Line {
  kind: "tab" | "row";
  key: string;
}

/** @param marked the index of the line where somebody stands; -1 for none */
export function useDrawnLines(lines: readonly Line[], marked: number) {
  const body = useRef<HTMLTableSectionElement>(null);
  /** What stands above the rows in what scrolls them. */
  const [above, setAbove] = useState(0);
  const scroller = () => scrollerOf(body.current);
  useLayoutEffect(() => {
    const around = scroller();
    if (body.current === null || around === null) return;
    const from = body.current.getBoundingClientRect().top - around.getBoundingClientRect().top;
    setAbove(Math.round(from + around.scrollTop));
  });
  const virtualizer = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    count: lines.length,
    getScrollElement: scroller,
    estimateSize: (index) => (lines[index]?.kind === "tab" ? TAB_HEIGHT : ROW_HEIGHT),
    getItemKey: (index) => lines[index]?.key ?? index,
    scrollMargin: above,
    scrollPaddingStart: HEAD_HEIGHT,
    overscan: lines.length <= FEW ? lines.length : 8,
    // Where one stands is always drawn: else the focus would be lost, and could not be moved there.
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range);
      return marked === -1 || seen.includes(marked) ? seen : [...seen, marked].sort((a, b) => a - b);
    },
  });
  return {
    body,
    height: virtualizer.getTotalSize(),
    drawn: virtualizer.getVirtualItems().map(({ index, start }) => ({ index, top: start - above })),
    measure: virtualizer.measureElement,
  };
}
