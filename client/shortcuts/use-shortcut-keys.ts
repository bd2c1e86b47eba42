/** Listens for the shortcuts that are offered. To be used once on the page. */
import { useEffect } from "react";
import { isPressed, isSingle, isWriting } from "./key-match.ts";
import { shortcuts } from "./registry.ts";
import { areSingleKeysOn } from "./single-keys.ts";

/** A dialog has the page's attention: a key that belongs to what lies behind it does nothing. */
const isInDialog = (): boolean => document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;

export function useShortcutKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.isComposing || isInDialog()) return;
      const maySingle = areSingleKeysOn() && !isWriting(event.target);
      const found = shortcuts.find((keys) => (maySingle || !isSingle(keys)) && isPressed(keys, event));
      if (found?.run === undefined) return;
      event.preventDefault();
      found.run();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}
