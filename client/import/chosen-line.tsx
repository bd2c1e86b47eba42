/** Something that is chosen, with the way to let it go. */
import type { ReactNode } from "react";
import { Button } from "react-aria-components";

interface ChosenLineProps {
  name: string;
  /** What the button does, in words. */
  remove: string;
  onRemove: () => void;
  /** Under the name. */
  children?: ReactNode;
}

export function ChosenLine({ name, remove, onRemove, children }: ChosenLineProps) {
  return (
    <li className="rounded-lg border border-line px-3 py-1.5">
      <div className="flex items-center justify-between gap-3">
        <span lang="sv" className="min-w-0 font-semibold">
          {name}
        </span>
        <Button
          aria-label={remove}
          className="grid size-7 shrink-0 place-items-center rounded-md text-lg text-muted hover:bg-paper-3"
          onPress={onRemove}
        >
          <span aria-hidden="true">×</span>
        </Button>
      </div>
      {children}
    </li>
  );
}
