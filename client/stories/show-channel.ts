/** How the window on the wall and the one with the notes talk: on one machine, without the server. */
import { useEffect, useRef } from "react";
import { z } from "zod";
import type { StoryId } from "#data/schema/story.ts";

const where = { at: z.int().min(0), isBlack: z.boolean() };

const ShowMessage = z.discriminatedUnion("kind", [
  /** The wall says what it shows. */
  z.object({ kind: z.literal("shows"), ...where }),
  /** The presenter says what it should show. */
  z.object({ kind: z.literal("show"), ...where }),
  /** The presenter asks whether a wall is there. */
  z.object({ kind: z.literal("who") }),
  /** The wall is closed. */
  z.object({ kind: z.literal("bye") }),
]);
export type ShowMessage = z.infer<typeof ShowMessage>;

/** @returns says something to the other windows of the same story */
export function useShowChannel(
  id: StoryId,
  onMessage: (message: ShowMessage) => void,
): (message: ShowMessage) => void {
  const channel = useRef<BroadcastChannel | null>(null);
  const latest = useRef(onMessage);
  latest.current = onMessage;
  useEffect(() => {
    const opened = new BroadcastChannel(`platsplan story ${id}`);
    channel.current = opened;
    opened.onmessage = ({ data }) => {
      const message = ShowMessage.safeParse(data);
      if (message.success) latest.current(message.data);
    };
    return () => {
      opened.close();
      channel.current = null;
    };
  }, [id]);
  return useRef((message: ShowMessage) => channel.current?.postMessage(message)).current;
}
