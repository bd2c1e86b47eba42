/** Folds a column away and back, at the edge where it stands. */
import { type RefObject, useState } from "react";
import { Button } from "react-aria-components";
import type { PanelImperativeHandle } from "react-resizable-panels";
import { classes } from "#client/ui/classes.ts";

interface FoldButtonProps {
  side: "left" | "right";
  panel: RefObject<PanelImperativeHandle | null>;
  fold: string;
  unfold: string;
}

export function FoldButton({ side, panel, fold, unfold }: FoldButtonProps) {
  const [isFolded, setFolded] = useState(false);
  const pointsLeft = (side === "left") !== isFolded;
  return (
    <Button
      aria-label={isFolded ? unfold : fold}
      onPress={() => {
        // The column may also have been folded by dragging: ask it, then turn it round.
        const folded = panel.current?.isCollapsed() ?? false;
        if (folded) panel.current?.expand();
        else panel.current?.collapse();
        setFolded(!folded);
      }}
      className={classes(
        "absolute top-1/2 z-10 grid h-14 w-6 -translate-y-1/2 place-items-center border border-line bg-paper text-muted hover:text-ink print:hidden",
        side === "left" ? "left-0 rounded-r-lg border-l-0" : "right-0 rounded-l-lg border-r-0",
      )}
    >
      <svg viewBox="0 0 8 12" aria-hidden="true" className="h-3">
        <path
          d={pointsLeft ? "M6.5 1 1.5 6l5 5" : "m1.5 1 5 5-5 5"}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.8"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </Button>
  );
}
