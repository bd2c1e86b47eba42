/** The letters or numbers above a grid's columns; they stay while the rows are scrolled. */
import { classes } from "#client/ui/classes.ts";
import { stretch, touched } from "./axis.ts";
import { columnLetters } from "./column-letters.ts";
import type { Part } from "./drawn.ts";
import { HEAD } from "./head-size.ts";
import type { SheetLayout } from "./lay-out.ts";

interface GridHeadProps {
  layout: SheetLayout;
  unit: number;
  part: Part;
  hasLetters: boolean;
}

/** Whether lines before this one are left out. */
export const isAfterGap = (numbers: readonly number[], index: number): boolean =>
  (numbers[index] ?? 0) - (numbers[index - 1] ?? 0) > 1;

export function GridHead({ layout: { columns }, unit, part, hasLetters }: GridHeadProps) {
  const [from, until] = touched(columns, part.left, part.left + part.width);
  return (
    // biome-ignore lint/a11y/useSemanticElements: the parts of a table cannot be placed freely.
    // biome-ignore lint/a11y/useFocusableInteractive: the focus is the cells'.
    <div
      role="row"
      aria-rowindex={1}
      className="sticky top-0 z-20 border-b border-line-strong bg-paper-2"
      style={{ height: HEAD.height * unit }}
    >
      {columns.numbers.slice(from, until).map((number, at) => {
        const index = from + at;
        const { start, size } = stretch(columns, index, index + 1);
        return (
          // biome-ignore lint/a11y/useSemanticElements: the parts of a table cannot be placed freely.
          // biome-ignore lint/a11y/useFocusableInteractive: the focus is the cells'.
          <div
            key={number}
            role="columnheader"
            aria-colindex={number + 1}
            className={classes(
              "tabular absolute inset-y-0 grid place-content-center border-r border-line text-xs text-muted",
              isAfterGap(columns.numbers, index) && "border-l-4 border-l-line-strong",
            )}
            style={{ left: (HEAD.width + start) * unit, width: size * unit }}
          >
            {hasLetters ? columnLetters(number) : number}
          </div>
        );
      })}
      <div
        aria-hidden="true"
        className="sticky left-0 z-10 h-full border-r border-line-strong bg-paper-2"
        style={{ width: HEAD.width * unit }}
      />
    </div>
  );
}
