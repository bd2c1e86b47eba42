/** What the views use of the shortcuts: one line in a page offers its own, `useShortcuts(title, [...])`. */
export { showShortcuts } from "./sheet-state.ts";
export { ShortcutSheet } from "./shortcut-sheet.tsx";
export { useShortcutKeys } from "./use-shortcut-keys.ts";
export { useShortcuts } from "./use-shortcuts.ts";
