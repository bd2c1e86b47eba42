/** The keys of a line that finds one among many, and which of them is marked. */
import type { KeyboardEvent } from "react";
import type { FindBoxItem } from "./find-list.tsx";

/** How the list stands: shut, found by what was written, or offered before anything was. */
export interface FindStep {
  list: "shut" | "found" | "offered";
  /** What the arrows have marked. */
  at?: string;
}

interface FindKeys<T extends FindBoxItem> {
  items: readonly T[];
  isStale: boolean;
  step: FindStep;
  setStep: (step: FindStep) => void;
  onChoose: (item: T) => void;
}

/** The item that Enter takes; the first of what was found, until the arrows have gone to another. */
function markedOf<T extends FindBoxItem>({ items, isStale, step }: FindKeys<T>): T | undefined {
  if (step.list === "shut") return undefined;
  const chosen = items.find(({ id }) => id === step.at);
  return chosen ?? (step.list === "found" && !isStale ? items[0] : undefined);
}

export function useFindKeys<T extends FindBoxItem>(
  keys: FindKeys<T>,
): {
  marked: T | undefined;
  onKeyDown: (event: KeyboardEvent) => void;
} {
  const { items, step, setStep, onChoose } = keys;
  const marked = markedOf(keys);

  /** Around the list's ends, and into a list that was shut. */
  const go = (by: 1 | -1) => {
    const from = marked === undefined ? (by === 1 ? -1 : items.length) : items.indexOf(marked);
    const next = items.at((from + by) % items.length);
    const list = step.list === "shut" ? "offered" : step.list;
    setStep(next === undefined ? { list } : { list, at: next.id });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // A letter that is being put together is not done with.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      go(event.key === "ArrowDown" ? 1 : -1);
    } else if (step.list !== "shut" && event.key === "Escape") {
      setStep({ list: "shut" });
      // The dialog around it stays.
      event.stopPropagation();
    } else if (step.list !== "shut" && event.key === "Enter") {
      if (marked !== undefined) onChoose(marked);
    } else return;
    event.preventDefault();
  };

  return { marked, onKeyDown };
}
