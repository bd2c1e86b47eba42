/** What fits, beneath the line in which it is looked for. */
import type { ReactNode } from "react";
import { classes } from "./classes.ts";

/** What can be found: known by an id that no other has in the same list. */
export interface FindBoxItem {
  id: string;
}

interface FindListProps<T extends FindBoxItem> {
  id: string;
  label: string;
  items: readonly T[];
  marked: T | undefined;
  optionId: (item: T) => string;
  none: ReactNode;
  onChoose: (item: T) => void;
  children: (item: T) => ReactNode;
}

const PANEL =
  "absolute inset-x-0 top-full z-30 mt-1 max-h-[min(20rem,50dvh)] scroll-m-2 overflow-auto rounded-xl border border-line bg-paper p-1.5 shadow-float";

/** Into sight where a page or a dialog scrolls: the list as it opens, and what is marked in it. */
const reveal = (element: HTMLElement | null): void => element?.scrollIntoView({ block: "nearest" });

export function FindList<T extends FindBoxItem>(props: FindListProps<T>) {
  const { id, label, items, marked, optionId, none, onChoose, children } = props;
  if (items.length === 0)
    return (
      <p ref={reveal} role="status" className={classes(PANEL, "text-muted")}>
        <span className="block px-3 py-1.5">{none}</span>
      </p>
    );
  return (
    <ul
      ref={reveal}
      id={id}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a list to choose from (ARIA combobox pattern); a select cannot be narrowed by writing.
      role="listbox"
      aria-label={label}
      // The focus stays in the line: a press here chooses, and scrolls.
      onMouseDown={(event) => event.preventDefault()}
      className={PANEL}
    >
      {items.map((item) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are the line's, where the focus is.
        <li
          key={item.id}
          ref={item === marked ? reveal : null}
          id={optionId(item)}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: as the list around it.
          role="option"
          aria-selected={item === marked}
          tabIndex={-1}
          onClick={() => onChoose(item)}
          className="cursor-pointer rounded-lg px-3 py-1.5 hover:bg-paper-2 aria-selected:bg-wash pointer-coarse:min-h-11 pointer-coarse:py-2.5"
        >
          {children(item)}
        </li>
      ))}
    </ul>
  );
}
