/** What was drawn, step by step, so that it can be undone and done again; pure. */
import type { Sketch } from "./sketch.ts";

export interface SketchHistory {
  readonly past: readonly Sketch[];
  readonly now: Sketch;
  readonly future: readonly Sketch[];
}

export type SketchStep = { kind: "draw"; sketch: Sketch } | { kind: "undo" } | { kind: "redo" };

/** Steps that are kept. */
const STEPS = 200;

export const beginWith = (now: Sketch): SketchHistory => ({ past: [], now, future: [] });

const isSame = (a: Sketch, b: Sketch): boolean =>
  a.isClosed === b.isClosed &&
  a.corners.length === b.corners.length &&
  a.corners.every(([x, y], index) => x === b.corners[index]?.[0] && y === b.corners[index]?.[1]);

export function stepSketch({ past, now, future }: SketchHistory, step: SketchStep): SketchHistory {
  switch (step.kind) {
    case "draw":
      // What changes nothing is no step: undoing it would seem to do nothing.
      if (isSame(now, step.sketch)) return { past, now, future };
      return { past: [...past, now].slice(-STEPS), now: step.sketch, future: [] };
    case "undo": {
      const before = past.at(-1);
      if (before === undefined) return { past, now, future };
      return { past: past.slice(0, -1), now: before, future: [now, ...future] };
    }
    case "redo": {
      const [next, ...rest] = future;
      if (next === undefined) return { past, now, future };
      return { past: [...past, now], now: next, future: rest };
    }
  }
}
