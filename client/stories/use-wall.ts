/** The window on the wall does what the presenter's says, and tells what it shows. */
import { useEffect } from "react";
import type { StoryId } from "#data/schema/story.ts";
import { useShowChannel } from "./show-channel.ts";

interface Wall {
  at: number;
  isBlack: boolean;
  show: (at: number, isBlack: boolean) => void;
}

export function useWall(id: StoryId, { at, isBlack, show }: Wall): void {
  const say = useShowChannel(id, (message) => {
    if (message.kind === "show") show(message.at, message.isBlack);
    else if (message.kind === "who") say({ kind: "shows", at, isBlack });
  });
  useEffect(() => say({ kind: "shows", at, isBlack }), [say, at, isBlack]);
  useEffect(() => {
    const leave = () => say({ kind: "bye" });
    addEventListener("pagehide", leave);
    return () => removeEventListener("pagehide", leave);
  }, [say]);
}
