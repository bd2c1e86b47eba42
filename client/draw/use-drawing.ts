/** The outline that is drawn, the corner that is held, and what can be done with them. */
import { useReducer, useState } from "react";
import type { Position } from "#data/schema/geometry.ts";
import { addCorner, closed, moveCorner, removeCorner, type Sketch } from "./sketch.ts";
import { beginWith, stepSketch } from "./sketch-history.ts";
import { type Cut, splitAt } from "./split.ts";

export function useDrawing(first: Sketch) {
  const [history, step] = useReducer(stepSketch, first, beginWith);
  const [held, setHeld] = useState<number | null>(null);
  const [cuts, setCuts] = useState<readonly Cut[]>([]);
  const { now: sketch, past, future } = history;
  // Undoing leaves the cut behind: it holds as long as what it left is what is drawn on.
  const cut = [sketch, ...past.toReversed()]
    .map((drawn) => cuts.find(({ kept }) => kept === drawn))
    .find((one) => one !== undefined);
  const draw = (drawn: Sketch) => step({ kind: "draw", sketch: drawn });
  const hold = (index: number | null) => setHeld(index);
  const remove = (index: number) => {
    setHeld(null);
    draw(removeCorner(sketch, index));
  };
  const make = (next: Cut) => {
    setHeld(null);
    setCuts([...cuts, next]);
    draw(next.kept);
  };
  const go = (kind: "undo" | "redo") => {
    // Which corner it was may be another now.
    setHeld(null);
    step({ kind });
  };
  return {
    sketch,
    held,
    hold,
    draw,
    /** Puts the corner that is held there, or a new one while the outline is open. */
    put: (position: Position) => {
      if (held !== null) {
        draw(moveCorner(sketch, held, position));
        setHeld(null);
      } else if (!sketch.isClosed) draw(addCorner(sketch, position));
    },
    close: () => draw(closed(sketch)),
    remove,
    /** The corner that is held, else the last of an open outline. */
    removeCorner: () => {
      if (held !== null) remove(held);
      else if (!sketch.isClosed && sketch.corners.length > 0) remove(sketch.corners.length - 1);
    },
    letGo: (): boolean => {
      setHeld(null);
      return held !== null;
    },
    /** What was cut off and is to be a place of its own, or null. */
    cutOff: cut?.cutOff ?? null,
    /** From the corner that is held to another; null where that cannot be done. */
    cutTo: (index: number): Cut | null =>
      held === null || cut !== undefined ? null : splitAt(sketch, held, index),
    split: make,
    /** What was cut off stays the place, and the rest is cut off. */
    swap: () => {
      if (cut !== undefined) make({ kept: cut.cutOff, cutOff: sketch });
    },
    dropCutOff: () => setCuts([]),
    undo: () => go("undo"),
    redo: () => go("redo"),
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    canClose: !sketch.isClosed && sketch.corners.length >= 3,
  };
}

export type Drawing = ReturnType<typeof useDrawing>;
