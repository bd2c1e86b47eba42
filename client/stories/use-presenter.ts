/** What the presenter's window knows of the wall, and how it turns its slides. */
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import type { StoryId } from "#data/schema/story.ts";
import { useShowChannel } from "./show-channel.ts";
import { type ShowCommand, stepTo } from "./show-keys.ts";
import { slideAt } from "./story-search.ts";

/** How often the wall is asked for, and how long it may be silent before it counts as gone; milliseconds. */
const ASK_EVERY = 2_000;
const SILENCE = 5_000;

export function usePresenter(id: StoryId, count: number) {
  const search = useSearch({ from: "/presentation/$id/presentator" });
  const navigate = useNavigate({ from: "/presentation/$id/presentator" });
  const [isBlack, setBlack] = useState(false);
  const [isWallOpen, setWallOpen] = useState(false);
  const heard = useRef(0);
  const at = slideAt(search, count);
  const open = (position: number) =>
    void navigate({ search: (previous) => ({ ...previous, bild: position + 1 }), replace: true });
  const say = useShowChannel(id, (message) => {
    if (message.kind === "bye") setWallOpen(false);
    if (message.kind !== "shows") return;
    heard.current = Date.now();
    setWallOpen(true);
    setBlack(message.isBlack);
    // Somebody may turn the slides at the wall itself.
    if (message.at !== at) open(message.at);
  });
  useEffect(() => {
    const ask = () => {
      if (Date.now() - heard.current > SILENCE) setWallOpen(false);
      say({ kind: "who" });
    };
    ask();
    const timer = setInterval(ask, ASK_EVERY);
    return () => clearInterval(timer);
  }, [say]);
  const command = (given: ShowCommand) => {
    const next = given === "black" ? at : stepTo(given, at, count);
    const black = given === "black" && !isBlack;
    setBlack(black);
    say({ kind: "show", at: next, isBlack: black });
    if (next !== at) open(next);
  };
  return { at, isBlack, isWallOpen, command };
}
