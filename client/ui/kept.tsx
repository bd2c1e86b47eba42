/** A part of a page that lives on while the page around it is laid out anew: what is typed, open and focused in it stays. */
import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";

/** What a kept part lives in, wherever that stands. */
export interface Ground {
  element: HTMLElement;
  /** What had the focus in it when it was taken from where it stood: moved in the page, an element loses it. */
  focused: HTMLElement | null;
}

function newGround(): Ground {
  const element = document.createElement("div");
  // It is no box of its own: the part lies in the room as if it were built there.
  element.style.display = "contents";
  return { element, focused: null };
}

export const useGround = (): Ground => useState(newGround)[0];

/** Is drawn once, in its ground. Stands after the rooms, so that it begins where it can be seen. */
export function Kept({ ground, children }: { ground: Ground; children: ReactNode }) {
  return createPortal(children, ground.element);
}

/** Where the layout wants the part; in one place at a time. */
export function Room({ ground }: { ground: Ground }) {
  const room = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { focused } = ground;
    room.current?.append(ground.element);
    focused?.focus({ preventScroll: true });
    // The layout may still be finding its widths: what is written in comes back into sight with each of them.
    const sight = new ResizeObserver(() => {
      if (document.activeElement === focused) focused?.scrollIntoView({ block: "nearest" });
    });
    if (focused !== null) sight.observe(focused);
    return () => {
      sight.disconnect();
      const { activeElement } = document;
      ground.focused =
        activeElement instanceof HTMLElement && ground.element.contains(activeElement) ? activeElement : null;
      ground.element.remove();
    };
  }, [ground]);
  return <div ref={room} className="contents" />;
}
