/** What every part of the page that is shown offers by key: the one list behind the keys and their sheet. */
import type { Shortcut, ShortcutSection } from "./shortcut.ts";

export class ShortcutRegistry {
  readonly #sections = new Map<string, ShortcutSection>();
  readonly #listeners = new Set<() => void>();
  #all: readonly ShortcutSection[] = [];

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** What is offered now, in the order in which it came. */
  readonly sections = (): readonly ShortcutSection[] => this.#all;

  /** @param id of the part that offers it; the same again replaces what it offered */
  offer(id: string, section: ShortcutSection): void {
    this.#sections.set(id, section);
    this.#tell();
  }

  withdraw(id: string): void {
    this.#sections.delete(id);
    this.#tell();
  }

  /** What a key does now: of several that want it, the part that came last has it. */
  find(isWanted: (keys: string) => boolean): Shortcut | null {
    const all = this.#all.flatMap(({ shortcuts }) => shortcuts);
    return all.findLast(({ keys, run }) => keys !== null && run !== undefined && isWanted(keys)) ?? null;
  }

  #tell(): void {
    this.#all = [...this.#sections.values()].filter(({ shortcuts }) => shortcuts.length > 0);
    for (const listener of this.#listeners) listener();
  }
}

/** The page's one registry. */
export const shortcuts = new ShortcutRegistry();
