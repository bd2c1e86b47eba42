/** Turns the slides by themselves, until somebody stops it or the last is there. */
import { useEffect, useRef, useState } from "react";
import { SLIDE_SECONDS } from "./show-keys.ts";

/** @param at which slide is shown: whoever turns it gives it its whole time */
export function useAutoplay(at: number, isLast: boolean, onNext: () => void) {
  const [isOn, setOn] = useState(false);
  const next = useRef(onNext);
  next.current = onNext;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each slide has its own time.
  useEffect(() => {
    if (!isOn) return;
    if (isLast) {
      setOn(false);
      return;
    }
    const timer = setTimeout(() => next.current(), SLIDE_SECONDS * 1_000);
    return () => clearTimeout(timer);
  }, [isOn, at, isLast]);
  return { isOn, toggle: () => setOn(!isOn) };
}
