/** The heading of a tab in the review's table. */
import { memo } from "react";
import { GRID_COLUMNS } from "./columns.ts";
import type { DrawnLine } from "./row-line.tsx";

interface TabLineProps extends DrawnLine {
  priorityArea: string;
  /** How many of its rows are listed. */
  rows: number;
}

export const TabLine = memo(function TabLine({ priorityArea, rows, index, top, measure }: TabLineProps) {
  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      style={{ top }}
      className="absolute block w-full border-b border-line bg-paper-2"
    >
      <th
        scope="rowgroup"
        colSpan={GRID_COLUMNS.length + 1}
        className="sticky left-0 block w-max max-w-full px-3 py-1.5 text-left font-serif text-base font-semibold"
      >
        <span lang="sv">{priorityArea}</span>
        <span className="ml-2 font-sans text-sm font-normal text-muted tabular">{rows}</span>
      </th>
    </tr>
  );
});
