/** Turns the slides by a stroke of the finger to the side. */
import { type PointerEvent, useRef } from "react";
import { strokeCommand } from "./show-stroke.ts";

export function useSwipe(onStep: (command: "next" | "previous") => void) {
  const from = useRef<{ x: number; y: number } | null>(null);
  return {
    onPointerDown: ({ pointerType, clientX, clientY }: PointerEvent) => {
      from.current = pointerType === "touch" ? { x: clientX, y: clientY } : null;
    },
    onPointerUp: ({ clientX, clientY }: PointerEvent) => {
      const start = from.current;
      from.current = null;
      if (start === null) return;
      const command = strokeCommand(start, { x: clientX, y: clientY });
      if (command !== null) onStep(command);
    },
  };
}
