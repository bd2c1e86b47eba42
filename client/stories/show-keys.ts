/** How slides are turned before a room: by the arrows, by what clickers send, by themselves. Pure. */

/** Seconds that a room needs to read a slide. */
export const SLIDE_SECONDS = 20;

/** Where one writes or chooses, the arrows walk; what is pressed is pressed by Space and Enter. */
const WRITTEN_IN = "input, textarea, select, [contenteditable]";
const PRESSED = "button, a, summary";

/** Whether a key that was pressed belongs to what has the focus. */
export function isForFocus(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  const isPress = key === " " || key === "Enter";
  return target.closest(WRITTEN_IN) !== null || (isPress && target.closest(PRESSED) !== null);
}

export type ShowCommand = "next" | "previous" | "first" | "last" | "black";

const COMMANDS: Readonly<Record<string, ShowCommand>> = {
  ArrowRight: "next",
  ArrowDown: "next",
  PageDown: "next",
  " ": "next",
  Enter: "next",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  PageUp: "previous",
  Backspace: "previous",
  Home: "first",
  End: "last",
  b: "black",
  B: "black",
  ".": "black",
};

type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">;

/** Null for a key that means nothing here; with Ctrl, Cmd or Alt it is the browser's. */
export const showCommand = ({ key, ctrlKey, metaKey, altKey }: Pressed): ShowCommand | null =>
  ctrlKey || metaKey || altKey ? null : (COMMANDS[key] ?? null);

/** @returns the slide, from 0, that a step leads to; at either end it stays */
export function stepTo(command: Exclude<ShowCommand, "black">, at: number, count: number): number {
  const last = Math.max(0, count - 1);
  switch (command) {
    case "next":
      return Math.min(at + 1, last);
    case "previous":
      return Math.max(at - 1, 0);
    case "first":
      return 0;
    case "last":
      return last;
  }
}
