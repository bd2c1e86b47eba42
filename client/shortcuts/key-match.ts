/** Whether a key that was pressed is a shortcut's, and whether it is the writer's own; pure. */

type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">;

const MOD = "Mod+";

/** Whether the shortcut is one key alone: such ones can be turned off (WCAG 2.1.4), and never fire where one writes. */
export const isSingle = (keys: string): boolean => !keys.startsWith(MOD);

export function isPressed(keys: string, { key, ctrlKey, metaKey, altKey }: Pressed): boolean {
  if (altKey || (ctrlKey || metaKey) === isSingle(keys)) return false;
  const wanted = isSingle(keys) ? keys : keys.slice(MOD.length);
  return key.toLowerCase() === wanted.toLowerCase();
}

const WRITTEN_IN =
  'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select, [contenteditable="true"], [role="textbox"]';

/** Whether one writes, or chooses by letters, where the key was pressed. */
export const isWriting = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(WRITTEN_IN) !== null;

const ARROWS: Readonly<Record<string, string>> = {
  ArrowLeft: "←",
  ArrowRight: "→",
  ArrowUp: "↑",
  ArrowDown: "↓",
};

/** How a shortcut's key is written for the reader. */
export function keyNames(keys: string, isMac: boolean): string[] {
  if (isSingle(keys)) return [ARROWS[keys] ?? keys];
  return [isMac ? "⌘" : "Ctrl", keys.slice(MOD.length).toUpperCase()];
}
