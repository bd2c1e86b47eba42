/** The meeting's keys: they hold while the focus is within the meeting and nothing is being written. */
import { type RefObject, useEffect, useRef } from "react";
import { type Command, commandOf } from "./keyboard.ts";

const WRITTEN_IN = "input, textarea, select, [contenteditable]";

export function useMeetingKeys(board: RefObject<HTMLElement | null>, onCommand: (command: Command) => void) {
  const latest = useRef(onCommand);
  latest.current = onCommand;
  useEffect(() => {
    const element = board.current;
    if (element === null) return;
    const listen = (event: KeyboardEvent) => {
      if (event.target instanceof Element && event.target.closest(WRITTEN_IN) !== null) return;
      const command = commandOf(event);
      if (command === null) return;
      event.preventDefault();
      latest.current(command);
    };
    element.addEventListener("keydown", listen);
    return () => element.removeEventListener("keydown", listen);
  }, [board]);
}
