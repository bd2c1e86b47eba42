/** Which part of a long view is looked at: where it is scrolled to, and how large it is. */
import { type RefObject, useLayoutEffect, useState } from "react";

export interface Seen {
  left: number;
  top: number;
  width: number;
  height: number;
}

export function useWindow(ref: RefObject<HTMLElement | null>): Seen {
  const [seen, setSeen] = useState<Seen>({ left: 0, top: 0, width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const look = () => {
      const { scrollLeft, scrollTop, clientWidth, clientHeight } = element;
      setSeen({ left: scrollLeft, top: scrollTop, width: clientWidth, height: clientHeight });
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [ref]);
  return seen;
}
