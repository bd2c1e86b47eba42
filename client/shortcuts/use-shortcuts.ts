/** How a part of the page offers its shortcuts, as long as it is shown. */
import { useEffect, useId, useRef, useSyncExternalStore } from "react";
import { shortcuts as registry } from "./registry.ts";
import type { Shortcut, ShortcutSection } from "./shortcut.ts";

/**
 * One line in a page: `useShortcuts(t("…"), [{ keys: "n", words: t("…"), run }])`.
 *
 * @param title what the part is called in the sheet
 */
export function useShortcuts(title: string, offered: readonly Shortcut[]): void {
  const id = useId();
  // What a key does is always what holds now; the list changes only when it would be read otherwise.
  const now = useRef(offered);
  now.current = offered;
  const told = offered.map(({ keys, words }) => `${keys ?? ""} ${words}`).join("\n");
  // biome-ignore lint/correctness/useExhaustiveDependencies: anew when it would be read otherwise.
  useEffect(() => {
    const shortcuts = now.current.map(
      (one, index): Shortcut =>
        one.run === undefined ? one : { ...one, run: () => now.current[index]?.run?.() },
    );
    registry.offer(id, { title, shortcuts });
  }, [id, title, told]);
  useEffect(() => () => registry.withdraw(id), [id]);
}

/** All that is offered now. */
export const useShortcutSections = (): readonly ShortcutSection[] =>
  useSyncExternalStore(registry.subscribe, registry.sections);
