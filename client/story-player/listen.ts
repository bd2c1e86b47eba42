/** Turns the slides by keys, clicker and strokes of the finger, as in the app's own show. */
import { isForFocus, showCommand } from "#client/stories/show-keys.ts";
import { strokeCommand } from "#client/stories/show-stroke.ts";
import type { Deck } from "./deck.ts";

const ARROWS = /^Arrow/;
const UP_OR_DOWN = /^Arrow(?:Up|Down)$/;

/** Arrows walk on the map that has the focus, and up and down in words that go on below. */
function walks(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest(".live") !== null) return ARROWS.test(key);
  return target.closest(".words[tabindex]") !== null && UP_OR_DOWN.test(key);
}

export function listen(deck: Deck): void {
  addEventListener("keydown", (event) => {
    const { target, key } = event;
    if (deck.shown.isRead || event.defaultPrevented || event.isComposing) return;
    if (isForFocus(target, key) || walks(target, key)) return;
    const command = showCommand(event);
    if (command === null) return;
    event.preventDefault();
    deck.command(command);
  });

  let from: { x: number; y: number } | null = null;
  addEventListener("pointerdown", ({ pointerType, target, clientX, clientY }) => {
    // A finger on the map moves the map.
    const isOnMap = target instanceof Element && target.closest(".live") !== null;
    from = pointerType === "touch" && !isOnMap ? { x: clientX, y: clientY } : null;
  });
  addEventListener("pointerup", ({ clientX, clientY }) => {
    const start = from;
    from = null;
    if (start === null || deck.shown.isRead) return;
    const command = strokeCommand(start, { x: clientX, y: clientY });
    if (command !== null) deck.command(command);
  });
}
