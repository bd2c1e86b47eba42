/** Whether the meeting is shown to a room: alone on the screen, in larger type. */
import { type RefObject, useEffect, useState } from "react";

export function useProjector(board: RefObject<HTMLElement | null>) {
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    // Escape leaves the full screen, and with it the projector.
    const follow = () => {
      if (document.fullscreenElement === null) setOn(false);
    };
    document.addEventListener("fullscreenchange", follow);
    return () => document.removeEventListener("fullscreenchange", follow);
  }, []);
  return {
    isOn,
    toggle: () => {
      setOn(!isOn);
      // A browser that gives no full screen shows the larger type all the same.
      if (isOn) void document.exitFullscreen?.().catch(() => undefined);
      else void board.current?.requestFullscreen?.().catch(() => undefined);
    },
  };
}
