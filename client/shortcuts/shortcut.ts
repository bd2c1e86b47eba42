/** A key, or a way of using the keys, that a part of the page understands. */
export interface Shortcut {
  /**
   * The key as `KeyboardEvent.key` names it (`/`, `?`), with `Mod+` for Ctrl or, on a Mac, Cmd; null where the words
   * name the keys themselves.
   */
  keys: string | null;
  /** What it does, in the reader's language. */
  words: string;
  /** Does it; absent where a part of the page listens by itself. */
  run?: () => void;
}

/** What one part of the page offers. */
export interface ShortcutSection {
  /** What the part is called, in the reader's language. */
  title: string;
  shortcuts: readonly Shortcut[];
}
