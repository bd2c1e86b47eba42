/** A heading among the lines, with how many rows stand under it; it folds them away. */

import { memo } from "react";
import { useTranslation } from "react-i18next";
import { cellName, GROUP_HEIGHT, type RowProps } from "./grid-props.ts";
import type { Line } from "./group-rows.ts";
import { Part } from "./part.tsx";

interface GroupLineProps extends Omit<RowProps, "words"> {
  line: Extract<Line, { kind: "group" }>;
}

function LineOfGroup({ index, top, columns, active, actions, line }: GroupLineProps) {
  const { t } = useTranslation();
  // One cell for all columns: whichever one stands on, it is this.
  const at = active ?? 0;
  return (
    <Part
      role="row"
      tabIndex={-1}
      aria-rowindex={index + 2}
      className="absolute w-full min-w-max border-b border-line bg-paper-2"
      style={{ top, height: GROUP_HEIGHT }}
    >
      <Part role="gridcell" aria-colindex={1} aria-colspan={columns.length} className="h-full">
        <button
          type="button"
          data-cell={cellName(index, at)}
          tabIndex={active === null ? -1 : 0}
          aria-expanded={!line.isFolded}
          onClick={() => actions.fold(line.key)}
          onPointerDown={() => actions.stand(index, at, false)}
          className="sticky left-0 flex h-full items-center gap-2 px-3 font-serif text-lg font-semibold focus-visible:outline-2 focus-visible:-outline-offset-2 focus-visible:outline-accent"
        >
          <svg
            viewBox="0 0 12 12"
            aria-hidden="true"
            className={line.isFolded ? "size-3 -rotate-90" : "size-3"}
          >
            <path d="m2 4 4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.8" />
          </svg>
          <span>{line.name}</span>
          <span className="tabular font-sans text-sm font-normal text-muted">
            {t("table.export.rows", { count: line.count })}
          </span>
        </button>
      </Part>
    </Part>
  );
}

export const GroupLine = memo(LineOfGroup);
