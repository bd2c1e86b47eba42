/** Listens for the keys of a show, wherever on the page the focus is, and tells of them in the list of shortcuts. */
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useShortcuts } from "#client/shortcuts/index.ts";
import { isForFocus, type ShowCommand, showCommand } from "./show-keys.ts";

export function useShowKeys(onCommand: (command: ShowCommand) => void): void {
  const { t } = useTranslation();
  const latest = useRef(onCommand);
  latest.current = onCommand;
  useShortcuts(t("stories.keys.title"), [
    { keys: null, words: t("stories.keys.next") },
    { keys: null, words: t("stories.keys.previous") },
    { keys: null, words: t("stories.keys.ends") },
    { keys: null, words: t("stories.keys.black") },
  ]);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isForFocus(event.target, event.key)) return;
      if (document.querySelector('[role="dialog"]') !== null) return;
      const command = showCommand(event);
      if (command === null) return;
      event.preventDefault();
      latest.current(command);
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}
