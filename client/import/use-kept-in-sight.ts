/** The marked cell is brought into sight, and stays there until somebody scrolls. */
import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { scrollerOf } from "./use-drawn-lines.ts";

/** What people scroll with; keys move the mark, and that is told. */
const SCROLLING = ["wheel", "touchmove", "pointerdown"] as const;

/**
 * A row stands where the rows above it are thought to end. They are measured as they come into sight: each
 * time that moves the row, its cell is brought into sight anew.
 *
 * @param cell the marked cell's id
 * @param top pixels above its row, as far as is known; null where it is not drawn
 */
export function useKeptInSight(
  rows: RefObject<HTMLElement | null>,
  cell: string | null,
  top: number | null,
): void {
  /** The cell that somebody went to and has not scrolled away from. */
  const kept = useRef<string | null>(null);
  useEffect(() => {
    const around = scrollerOf(rows.current);
    const letGo = () => {
      kept.current = null;
    };
    for (const event of SCROLLING) around?.addEventListener(event, letGo, { passive: true });
    return () => {
      for (const event of SCROLLING) around?.removeEventListener(event, letGo);
    };
  }, [rows]);
  useLayoutEffect(() => {
    kept.current = cell;
  }, [cell]);
  useLayoutEffect(() => {
    if (cell === null || top === null || kept.current !== cell) return;
    document.getElementById(cell)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [cell, top]);
}
